package dev.tandem.tooling.pull;

import dev.tandem.schema.ConstraintNames;
import java.util.Optional;

/**
 * The name that has to be said. One that follows from the columns need not be, and one that cannot be, because the databases
 * differ in it or it is too long for Postgres, is kept by whoever resolves the model.
 */
final class GivenName {

    private GivenName() {}

    static Optional<String> of(Sides<String> names, String derived) {
        return names.agreed(name -> name)
                .filter(name -> !name.equals(derived))
                .filter(name -> ConstraintNames.fits(name) && !name.contains("."));
    }
}
