package campaignbot.discord.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `-DrewritePreview=true` writes the page anew; the diff is the review.
class PreviewTest {
  private static final Path PAGE = Path.of("../docs/discord/preview.html");

  /// Drawn with the fonts of the machine.
  private static final Pattern PICTURE = Pattern.compile("data:image/png;base64,[^\"]*");

  @Test
  void thePageShowsWhatTheBotSaysNow(@TempDir Path home) throws IOException {
    var now = Preview.html(home);
    if (Boolean.getBoolean("rewritePreview")) {
      Files.writeString(PAGE, now);
    }
    assertThat(withoutPictures(now)).isEqualTo(withoutPictures(Files.readString(PAGE)));
  }

  private static String withoutPictures(String page) {
    return PICTURE.matcher(page).replaceAll("");
  }
}
