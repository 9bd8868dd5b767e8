package dev.tandem.postgres.live;

import dev.tandem.schema.Access;
import dev.tandem.schema.EnumType;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.OutsideView;
import dev.tandem.schema.Policy;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceSchema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import dev.tandem.schema.ViewOptions;
import dev.tandem.schema.ViewSchema;
import java.util.Optional;

/**
 * The words of a wanted schema for what is live. Where the database prints the copy of a wanted thing and the live one the
 * same, they are the same, and the live one is told as it is wanted; otherwise it stays as it was read.
 *
 * @param wanted whose words these are
 * @param copy what the database made of it
 * @param printed what is live, printed as the copy is
 */
record Words(Schema wanted, Schema copy, Schema printed, LiveRoles roles) {

    Schema of(Schema live) {
        StoredNames<QualifiedName, OutsideView> outside =
                StoredNames.ofQualified(wanted.undeclared().outsideViews());
        return new Schema(
                live.tables().map(this::table),
                live.views().stream()
                        .filter(view -> outside.find(view.name()).isEmpty())
                        .map(this::view)
                        .collect(NamedSet.collector()),
                undeclared(live, outside));
    }

    private TableSchema table(TableSchema live) {
        return StoredNames.ofQualified(wanted.tables())
                .find(live.name())
                .map(same -> new TableWords(wanted, same, tables(live)).of(live))
                .orElse(live);
    }

    private Twins<TableSchema> tables(TableSchema live) {
        return new Twins<>(copy.tables().find(live.name()), printed.tables().find(live.name()));
    }

    private ViewSchema view(ViewSchema live) {
        return StoredNames.ofQualified(wanted.views())
                .find(live.name())
                .map(same -> view(live, same))
                .orElse(live);
    }

    private ViewSchema view(ViewSchema live, ViewSchema same) {
        Twins<ViewSchema> twins =
                new Twins<>(copy.views().find(live.name()), printed.views().find(live.name()));
        return new ViewSchema(
                same.name(),
                twins.map(ViewSchema::definition).choose(same.definition(), live.definition()),
                twins.map(ViewSchema::options).map(Words::lasting).choose(same.options(), live.options()));
    }

    /** Whether a materialized view was filled is its state, and no property of it. */
    private static ViewOptions lasting(ViewOptions options) {
        return new ViewOptions(
                options.materialized(), options.with(), Optional.empty(), options.tablespace(), options.using());
    }

    private Undeclared undeclared(Schema live, StoredNames<QualifiedName, OutsideView> outside) {
        Undeclared there = live.undeclared();
        StoredNames<QualifiedName, EnumType> enums =
                StoredNames.ofQualified(wanted.undeclared().enums());
        return new Undeclared(
                there.namespaces(),
                there.enums().map(type -> type.renamed(enums.nameOf(type.name()))),
                there.sequences().map(this::sequence),
                live.views().stream()
                        .flatMap(view -> outside.find(view.name()).stream()
                                .map(name -> new OutsideView(
                                        name.name(), view.options().materialized())))
                        .collect(NamedSet.collector()),
                new Access(roles.inWordsOf(wanted.undeclared().access().roles()), apart(live)));
    }

    private NamedSet<String, Policy> apart(Schema live) {
        return live.tables().stream()
                .flatMap(table -> StoredNames.ofQualified(wanted.tables()).find(table.name()).stream()
                        .map(same -> new PolicyWords(wanted, same, tables(table)))
                        .flatMap(words -> words.apart(table.security().policies()).stream()))
                .collect(NamedSet.collector());
    }

    private SequenceSchema sequence(SequenceSchema live) {
        NamedSet<QualifiedName, SequenceSchema> made = copy.undeclared().sequences();
        return StoredNames.ofQualified(wanted.undeclared().sequences())
                .find(live.name())
                .map(same -> made.find(live.name()).equals(Optional.of(live)) ? same : live.renamed(same.name()))
                .orElse(live);
    }
}
