package dev.tandem.runtime.script;

/** Recognises one kind of token. */
@FunctionalInterface
interface LexingRule {

    /** The token that starts at a place of the text, or {@link Token#NONE}. */
    Token at(String text, int start);
}
