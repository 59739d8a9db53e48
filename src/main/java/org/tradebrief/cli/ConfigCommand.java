package org.tradebrief.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.job.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows every setting with its value and where that was said. */
@Command(
        name = "config",
        description = {
            "Shows every setting with its value and where that was said.",
            "A flag outranks the environment (TRADEBRIEF_AS_OF), that outranks the file tradebrief.yaml (as-of: ...)",
            "or the one that TRADEBRIEF_CONFIG names, and that outranks the default."
        },
        mixinStandardHelpOptions = true,
        headerHeading = "Example: TRADEBRIEF_OUTPUT=/srv/editions tradebrief config%n%n")
final class ConfigCommand implements Callable<Integer> {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Option(names = "--json", description = "Print the settings as JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    /** The settings as JSON. */
    record Config(String schema, List<Entry> settings) {}

    /** One setting. */
    record Entry(String key, String value, String origin) {}

    @Override
    public Integer call() {
        CommandSpec known = Objects.requireNonNull(spec);
        PrintWriter out = known.commandLine().getOut();
        SortedSet<String> keys = SettingsProvider.keys(known.root().commandLine());
        List<Entry> entries = known.options().stream()
                .filter(option -> keys.contains(SettingsProvider.key(option)))
                .sorted(java.util.Comparator.comparing(SettingsProvider::key))
                .map(option -> entry(option, known))
                .toList();
        if (json) {
            ResultJson.print(new Config("tradebrief/config-1", entries), out);
        } else {
            List<String> lines = new ArrayList<>();
            entries.forEach(entry -> lines.add(
                    String.format(Locale.ROOT, "%-12s %-28s %s", entry.key(), entry.value(), entry.origin())));
            Lines.print(lines, "--json", out);
        }
        return ExitCode.PUBLISHED.code();
    }

    private static Entry entry(OptionSpec option, CommandSpec spec) {
        Object value = option.getValue();
        String text = value instanceof List<?> list
                ? String.join(",", list.stream().map(String::valueOf).toList())
                : value == null ? "" : value.toString();
        String key = SettingsProvider.key(option);
        boolean secret = key.endsWith("password") && !text.isEmpty();
        boolean flag = spec.commandLine().getParseResult().hasMatchedOption(option);
        String otherwise = spec.commandLine().getDefaultValueProvider() instanceof SettingsProvider provider
                ? provider.settings().of(key).map(Settings.Setting::origin).orElse("default")
                : "default";
        return new Entry(key, secret ? "(hidden)" : text, flag ? "flag --" + key : otherwise);
    }
}
