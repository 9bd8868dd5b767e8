package dev.tandem.tooling.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** A database's name as Java writes names. */
final class JavaName {

    private JavaName() {}

    /**
     * {@code created_at} becomes {@code createdAt}.
     *
     * @param kind what it is the name of, {@code column}, which helps out where nothing else is left
     */
    static String field(String name, String kind) {
        List<String> words = words(name);
        StringBuilder field = new StringBuilder();
        words.forEach(word -> field.append(field.isEmpty() ? decapitalized(word) : capitalized(word)));
        String legal = begun(field.toString(), kind);
        return SourceVersion.isKeyword(legal) ? legal + "_" : legal;
    }

    /** {@code user_roles} becomes {@code UserRoles}. */
    static String type(String name, String kind) {
        StringBuilder type = new StringBuilder();
        words(name).forEach(word -> type.append(capitalized(word)));
        return begun(type.toString(), kind);
    }

    /** No digit may come first. */
    private static String begun(String name, String kind) {
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : kind + name;
    }

    /** What neither letters nor digits separate; a word in capitals is one that shouts. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            boolean shouts = word.codePoints().noneMatch(Character::isLowerCase);
            words.add(shouts ? word.toString().toLowerCase(Locale.ROOT) : word.toString());
            word.setLength(0);
        }
    }

    private static String capitalized(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

    /** {@code HTMLBody} becomes {@code htmlBody}. */
    private static String decapitalized(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        int lowered = capitals > 1 ? capitals - 1 : capitals;
        return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
    }
}
