package campaignbot.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where settings come from: the environment first, then the config file. In both, `NAME_FILE`
/// names a file that holds the value of `NAME`.
final class SettingSources {
  private static final String OURS = "CAMPAIGN_BOT_";

  /// Enough for any value; a file that is larger is the wrong one.
  private static final int LARGEST = 64 << 10;

  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> environment;
  private final Map<String, String> config;
  private final String configName;

  SettingSources(Map<String, String> environment) {
    this.environment = environment;
    this.configName = value(environment, Setting.CONFIG_FILE).orElse("");
    this.config = configName.isEmpty() ? Map.of() : config();
  }

  private static Optional<String> value(Map<String, String> values, String name) {
    return Optional.ofNullable(values.get(name)).filter(v -> !v.isBlank());
  }

  private Map<String, String> config() {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text(configName)));
    } catch (IOException | IllegalArgumentException _) {
      problems.add(
          Setting.CONFIG_FILE
              + " names "
              + Printable.line(configName)
              + ", which I can't read as settings. This works: a text file with lines like ADMIN_PORT=3001");
    }
    var values = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(n -> values.put(n, properties.getProperty(n)));
    return values;
  }

  private static String text(String file) throws IOException {
    try (var in = Files.newInputStream(Path.of(file))) {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("too large");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (InvalidPathException e) {
      throw new IOException(e);
    }
  }

  Optional<Given> given(Setting setting) {
    return given(setting, environment, "environment")
        .or(() -> given(setting, config, Printable.line(configName)));
  }

  private Optional<Given> given(Setting setting, Map<String, String> values, String origin) {
    var direct = value(values, setting.name());
    var file = value(values, setting.file());
    if (direct.isPresent() && file.isPresent()) {
      problems.add(
          setting + " and " + setting.file() + " are both set. This works: one of the two.");
    }
    return direct
        .map(v -> new Given(v.strip(), origin))
        .or(() -> file.flatMap(f -> held(setting, f)));
  }

  private Optional<Given> held(Setting setting, String file) {
    try {
      return Optional.of(new Given(text(file).strip(), Printable.line(file)));
    } catch (IOException _) {
      problems.add(
          setting.file()
              + " names "
              + Printable.line(file)
              + ", which I can't read. This works: the path of a small text file that holds only the value.");
      return Optional.empty();
    }
  }

  /// What could not be read so far.
  List<String> problems() {
    return problems;
  }

  /// Names that look like ours and are none: misspelt, as a rule.
  List<String> unknown() {
    var known =
        Stream.concat(
                Stream.of(Setting.CONFIG_FILE),
                Arrays.stream(Setting.values()).flatMap(s -> Stream.of(s.name(), s.file())))
            .toList();
    return Stream.concat(
            environment.keySet().stream().filter(n -> n.startsWith(OURS)), config.keySet().stream())
        .filter(n -> !known.contains(n))
        .distinct()
        .sorted()
        .toList();
  }
}
