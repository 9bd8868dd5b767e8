package dev.tandem.cli;

/** In which words findings are printed. */
enum FindingFormat {
    TEXT,
    JSON,
    GITHUB,
    SARIF
}
