package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfTable;
import java.util.List;
import java.util.function.Supplier;

/** Reads a model: builds it, turns its drafts into records and looks for what is wrong. */
final class DeclarationReader {

    private record Reading(Declaration declaration, Findings findings) {}

    private DeclarationReader() {}

    static Declaration read(Supplier<? extends Model> model) {
        Reading reading = readOnce(model);
        if (reading.findings().isEmpty()) {
            return reading.declaration();
        }
        Findings located = Place.looking(() -> readOnce(model)).findings();
        throw new WrongModelException((located.isEmpty() ? reading.findings() : located).inFileOrder());
    }

    private static Reading readOnce(Supplier<? extends Model> supplier) {
        Model model = supplier.get();
        model.close();
        Findings findings = new Findings();
        DraftReader drafts = new DraftReader(model, findings);
        List<OfTable> tables = model.tables().stream().map(drafts::table).toList();
        Declaration declaration = new Declaration(
                tables,
                model.views().stream().map(View::declared).toList(),
                () -> Place.looking(() -> readOnce(supplier)).declaration());
        NeverAdded.find(model, findings);
        DeclarationChecks.check(declaration, findings);
        return new Reading(declaration, findings);
    }
}
