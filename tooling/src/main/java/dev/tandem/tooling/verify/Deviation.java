package dev.tandem.tooling.verify;

import dev.tandem.change.Cause;
import java.util.List;

/**
 * What a migration leaves otherwise than its snapshot says.
 *
 * @param since the migration after which it shows for the first time
 * @param missing the changes that would make up for it
 */
public record Deviation(String since, List<Cause> missing) {
    public Deviation {
        missing = List.copyOf(missing);
    }
}
