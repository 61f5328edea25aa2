package campaignbot.launcher;

import campaignbot.wording.Message;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Files that a talk hands out.
final class Attachments {
  private static final int MOST_OF_A_NAME = 1000;

  private Attachments() {}

  /// Writes the file into a folder, under a numbered name when there is one of its name already.
  ///
  /// @return where it is now
  static Path save(Path folder, Message.Attachment attachment) throws IOException {
    for (var number = 1; number < MOST_OF_A_NAME; number++) {
      var file = folder.resolve(name(attachment.name(), number));
      try {
        return Files.write(file, attachment.content().toArray(), StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException _) {
        // somebody's file: the next number is tried
      }
    }
    throw new IOException("there are too many files of this name");
  }

  /// `plan-1.csv`, `plan-1 (2).csv` …
  private static String name(String name, int number) {
    var dot = name.lastIndexOf('.');
    return number == 1 || dot < 0
        ? name
        : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
  }
}
