package dev.tandem.scenarios.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Models of which each is the one before after a few edits. */
public record RandomChain(long seed, int steps) {

    private static final int FEW_EDITS = 5;
    private static final int MOST_EDITS = 12;

    /** Writes a folder for each step, with the model before and after it. */
    public List<Path> write(Path home) {
        Dice dice = new Dice(seed);
        List<Path> folders = new ArrayList<>();
        Sketch from = new Sketch(List.of(), List.of());
        for (int i = dice.upTo(3); i >= 0; i--) {
            from = edited(from, Edit.ADD_TABLE, dice);
        }
        from = edited(from, 6, dice).settled();
        for (int step = 1; step <= steps; step++) {
            Sketch to = edited(from, dice.upTo(dice.chance(20) ? MOST_EDITS : FEW_EDITS), dice);
            folders.add(write(home.resolve("seed_%d_step_%d".formatted(seed, step)), from, to));
            from = to.settled();
        }
        return folders;
    }

    private static Sketch edited(Sketch sketch, int edits, Dice dice) {
        Sketch edited = sketch;
        for (int i = 0; i < edits; i++) {
            edited = edited(edited, dice.oneOf(Edit.weighted()), dice);
        }
        return edited;
    }

    private static Sketch edited(Sketch sketch, Edit edit, Dice dice) {
        return edit.of(sketch, dice).orElse(sketch);
    }

    /** What came of it in an earlier run. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static List<String> flags(Sketch to) {
        return Stream.concat(new Renames(to).flags().stream().map(it -> "--rename " + it), Stream.of("--no-renames"))
                .toList();
    }

    private static Path write(Path folder, Sketch from, Sketch to) {
        try {
            Files.createDirectories(folder);
            for (Path old : files(folder)) {
                Files.delete(old);
            }
            Files.writeString(
                    folder.resolve("From.java"), new ModelText(from.settled()).of("From", "What chance made"));
            Files.writeString(folder.resolve("To.java"), new ModelText(to).of("To", "What chance made of it"));
            Files.write(folder.resolve("flags"), flags(to));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
