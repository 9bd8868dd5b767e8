package dev.tandem.postgres.live;

import dev.tandem.postgres.Quote;
import dev.tandem.schema.Named;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * What the schemas of a wanted schema are called while its objects are made beside the ones that are there.
 *
 * @param schemas the scratch schema by the one it stands for; the default one is {@code public}
 * @param objects all that is made, with the default schema's name before what is in it
 */
record ScratchNames(Map<String, String> schemas, Set<QualifiedName> objects) {

    /** No two transactions of a server have one number, and no name of these needs quotes. */
    private static final String PREFIX = "SELECT 'tandem_scratch_' || pg_current_xact_id()";

    static ScratchNames of(Schema wanted, DSLContext database) {
        Set<QualifiedName> objects =
                objects(wanted).map(ScratchNames::spelledOut).collect(Collectors.toSet());
        Set<String> schemas = new LinkedHashSet<>(List.of(SchemaNames.PUBLIC));
        wanted.undeclared().namespaces().forEach(namespace -> schemas.add(namespace.name()));
        objects.forEach(object -> schemas.add(object.schema()));
        String prefix = database.fetchSingle(PREFIX).get(0, String.class);
        Map<String, String> scratch = new LinkedHashMap<>();
        schemas.forEach(schema -> scratch.put(schema, prefix + "_" + scratch.size()));
        return new ScratchNames(scratch, objects);
    }

    private static Stream<QualifiedName> objects(Schema wanted) {
        Stream<QualifiedName> identities = wanted.tables().stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> column.numbering().stream())
                .filter(Identity.class::isInstance)
                .map(numbering -> ((Identity) numbering).sequence());
        Stream<Named<QualifiedName>> named = Stream.of(
                        wanted.tables().stream(),
                        wanted.views().stream(),
                        wanted.undeclared().enums().stream(),
                        wanted.undeclared().sequences().stream())
                .flatMap(things -> things);
        return Stream.concat(named.map(Named::name), identities);
    }

    private static QualifiedName spelledOut(QualifiedName name) {
        return name.schema().isEmpty() ? new QualifiedName(SchemaNames.PUBLIC, name.name()) : name;
    }

    /** How what is read back from them is to be understood. */
    SchemaNames asWanted(DSLContext database) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Map<String, String> printed = new LinkedHashMap<>();
        schemas.forEach((schema, scratch) -> {
            meanings.put(scratch, schema.equals(SchemaNames.PUBLIC) ? "" : schema);
            String quoted =
                    database.fetchSingle("SELECT quote_ident(?)", schema).get(0, String.class);
            printed.put(scratch + ".", quoted + ".");
        });
        return new SchemaNames(meanings, printed);
    }

    /** SQL with the scratch schema before each object that is made, where one stood. */
    String in(String sql) {
        List<SqlToken> tokens = SqlTokens.of(sql).tokens();
        List<String> written = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            written.add(isSchema(tokens, index) ? schemas.get(tokens.get(index).name()) : inside(tokens.get(index)));
        }
        return String.join("", written);
    }

    /** An array's brackets hold expressions, a sequence's name may stand in a text. */
    private String inside(SqlToken token) {
        boolean isBracketed =
                token.kind() == SqlToken.Kind.QUOTED_NAME && token.text().startsWith("[");
        if (!token.isClosed() || !(isBracketed || Quote.isText(token))) {
            return token.text();
        }
        String content = token.text().substring(1, token.text().length() - 1);
        List<SqlToken> tokens = SqlTokens.of(content).tokens();
        boolean isToBeRead = isBracketed || (tokens.size() == 3 && isSchema(tokens, 0));
        return isToBeRead
                ? token.text().charAt(0)
                        + in(content)
                        + token.text().charAt(token.text().length() - 1)
                : token.text();
    }

    private boolean isSchema(List<SqlToken> tokens, int index) {
        return index + 2 < tokens.size()
                && tokens.get(index).isName()
                && tokens.get(index + 1).isSymbol(".")
                && tokens.get(index + 2).isName()
                && (index == 0 || !tokens.get(index - 1).isSymbol("."))
                && objects.contains(new QualifiedName(
                        tokens.get(index).name(), tokens.get(index + 2).name()));
    }
}
