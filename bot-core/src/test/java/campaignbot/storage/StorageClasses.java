package campaignbot.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Every class of this package that ships, found by looking: what is added later is on the list.
final class StorageClasses {
  private StorageClasses() {}

  static List<Class<?>> all() {
    return files().stream().<Class<?>>map(StorageClasses::loaded).toList();
  }

  static List<Path> files() {
    try {
      var home =
          Path.of(Database.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (var files = Files.list(home.resolve("campaignbot/storage"))) {
        return files
            .filter(f -> f.toString().endsWith(".class") && !f.endsWith("package-info.class"))
            .sorted()
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> loaded(Path file) {
    var name = file.getFileName().toString().replace(".class", "");
    try {
      return Class.forName("campaignbot.storage." + name, false, Database.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
