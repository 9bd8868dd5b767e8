package dev.tandem.scenarios.random;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names as people choose them, and some that nobody should. */
record NamePool(Dice dice) {

    private static final List<String> PLAIN = List.of(
            "user",
            "note",
            "mail",
            "title",
            "parent",
            "owner",
            "state",
            "level",
            "position",
            "created",
            "price",
            "label");

    private static final List<String> HOSTILE = List.of(
            "order",
            "select",
            "group by",
            "it's",
            "quo\"te",
            "tick`s",
            "ünï",
            "Name",
            "x__added",
            "[x]",
            "%s",
            "?",
            "--",
            "back\\slash",
            "constraint",
            "new",
            "table",
            "DROP TABLE user",
            "a name that goes on for so long that Postgres cuts");

    /** One that none of these is, whatever its case. */
    String other(Stream<String> taken) {
        List<String> lower = taken.map(it -> it.toLowerCase(Locale.ROOT)).toList();
        String name = dice.chance(12) ? dice.oneOf(HOSTILE) : dice.oneOf(PLAIN);
        return lower.contains(name.toLowerCase(Locale.ROOT)) ? name + "_" + dice.next() : name;
    }
}
