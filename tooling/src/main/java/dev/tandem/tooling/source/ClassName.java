package dev.tandem.tooling.source;

/**
 * What a model's class is called.
 *
 * @param packageName empty for none
 */
public record ClassName(String packageName, String simpleName) {

    /** With the package in front. */
    public String qualified() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
