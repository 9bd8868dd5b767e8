package dev.tandem.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a command ended. */
enum ExitCode {
    DONE(0, "done, or there was nothing to do"),
    FAILED(1, "something that the message names stands in the way; nothing was changed by halves"),
    DIFFERENCES(2, "done, and what was asked about differs or is pending"),
    QUESTION(3, "a question has to be answered first; the message has the flags that answer it"),
    WRONG_USAGE(64, "the command line or the settings are wrong"),
    BUG(70, "a bug of Tandem's");

    private final int code;
    private final String sentence;

    ExitCode(int code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    int code() {
        return code;
    }

    /** What each number means, as the help lists it. */
    static Map<String, String> sentences() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(
                        exitCode -> "%2d".formatted(exitCode.code),
                        exitCode -> exitCode.sentence,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
