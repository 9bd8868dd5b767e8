package dev.tandem.tooling.source;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Declaration.OfView;
import dev.tandem.declare.Model;
import dev.tandem.declare.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The source of a model. */
public final class ModelSource {

    static final String INDENT = "    ";

    /** How far a line is moved that goes on with the one before. */
    static final String CONTINUED = "        ";

    private static final int LONGEST_REMARK = 116;

    private final Declaration declaration;
    private final ClassName model;
    private final ModelNames names;
    private final Imports imports = new Imports();

    private ModelSource(Declaration declaration, ClassName model) {
        this.declaration = declaration;
        this.model = model;
        this.names = new ModelNames(declaration, model);
    }

    /**
     * The source of a class that declares this.
     *
     * @param remarks what there is to say of it, each a sentence
     */
    public static String of(Declaration declaration, ClassName model, List<String> remarks) {
        return new ModelSource(declaration, model).text(remarks);
    }

    private String text(List<String> remarks) {
        String body = body();
        String head = model.packageName().isEmpty() ? "" : "package %s;\n\n".formatted(model.packageName());
        return head + imports.lines() + "\n" + javadoc(remarks) + body;
    }

    private static String javadoc(List<String> remarks) {
        if (remarks.size() == 1) {
            return "/** %s */\n".formatted(remarks.get(0));
        }
        String lines = remarks.stream()
                .flatMap(remark -> wrapped(remark).stream())
                .map(line -> (" * " + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
        return remarks.isEmpty() ? "" : "/**\n" + lines + " */\n";
    }

    private static List<String> wrapped(String remark) {
        List<String> lines = new ArrayList<>();
        String rest = remark;
        while (rest.length() > LONGEST_REMARK && rest.lastIndexOf(' ', LONGEST_REMARK) > 0) {
            int blank = rest.lastIndexOf(' ', LONGEST_REMARK);
            lines.add(rest.substring(0, blank));
            rest = rest.substring(blank + 1);
        }
        lines.add(rest);
        return lines;
    }

    private String body() {
        JavaTypes types = new JavaTypes(declaration);
        String contents = declaration.tables().stream().map(this::field).collect(Collectors.joining())
                + declaration.views().stream().map(this::field).collect(Collectors.joining());
        String classes = declaration.tables().stream()
                .map(table -> "\n" + new TableSource(table, names, model).of(types, imports))
                .collect(Collectors.joining());
        return "public final class %s extends %s {\n".formatted(model.simpleName(), imports.use(Model.class))
                + contents
                + classes
                + "}\n";
    }

    private String field(OfTable table) {
        return new Chain(
                        INDENT,
                        "public final %s %s = table(%s, new %s())"
                                .formatted(
                                        names.type(table),
                                        names.table(table),
                                        JavaText.literal(table.name()),
                                        names.type(table)))
                .toString();
    }

    private String field(OfView view) {
        return new Chain(
                        INDENT,
                        "public final %s %s = view(%s, %s)"
                                .formatted(
                                        imports.use(View.class),
                                        names.view(view),
                                        JavaText.literal(view.name()),
                                        SqlText.plain(view.query(), INDENT + CONTINUED)))
                .toString();
    }
}
