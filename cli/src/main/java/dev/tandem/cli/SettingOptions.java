package dev.tandem.cli;

import dev.tandem.tooling.settings.Setting;
import java.util.Map;
import java.util.Optional;

/** Options that stand for settings; what is not given on the command line is empty. */
interface SettingOptions {

    Map<Setting, Optional<String>> given();
}
