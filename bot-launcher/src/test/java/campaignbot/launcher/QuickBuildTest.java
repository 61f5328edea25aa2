package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `./campaign-bot` builds without tests the first time.
class QuickBuildTest {
  @ParameterizedTest
  @ValueSource(strings = {"bot-core", "slack-adapter", "discord-adapter", "bot-launcher"})
  void noModuleWaitsForAJarOfTestsThen(String module) throws IOException {
    var pom = Files.readString(Path.of("..", module, "pom.xml"));
    var always = pom.replaceAll("(?s)<profile>.*?<name>!quick</name>.*?</profile>", "");
    assertThat(always).doesNotContain("<type>test-jar</type>");
  }
}
