package campaignbot.slack.files;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.download.FileHosts;
import campaignbot.slack.SlackSettings;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileHostsTest {
  private static final FileHosts SLACKS = SlackFiles.hosts(SlackSettings.API_BASE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://files.slack.com/files-pri/T1-F1/download/list.csv",
        "https://files.slack.com:443/files-pri/T1-F1/list.csv",
        "https://files-origin.slack-files.com/T1-F1",
        "HTTPS://FILES.SLACK.COM/x"
      })
  void slacksOwnAreAllowed(String address) {
    assertThat(SLACKS.allowed(address)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://files.slack.com/x",
        "https://files.slack.com.evil.example/x",
        "https://evil.example/files.slack.com",
        "https://evil.example#files.slack.com",
        "https://files.slack.com@evil.example/x",
        "https://me@files.slack.com/x",
        "https://files.slack.com:8443/x",
        "https://evilslack-files.com/x",
        "https://slack.com/x",
        "https://drive.google.com/x",
        "http://127.0.0.1:3001/x",
        "file:///etc/passwd",
        "ftp://files.slack.com/x",
        "files.slack.com/x",
        "",
        "https://files.slack.com/a b"
      })
  void nothingElseIs(String address) {
    assertThat(SLACKS.allowed(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080/files/F1, true",
    "http://127.0.0.1:8081/files/F1, false",
    "https://127.0.0.1:8080/files/F1, false",
    "http://localhost:8080/files/F1, false"
  })
  void withAnotherWebApiItsOwnAddressIs(String address, boolean isAllowed) {
    var hosts = SlackFiles.hosts(URI.create("http://127.0.0.1:8080/api/"));
    assertThat(hosts.allowed(address).isPresent()).isEqualTo(isAllowed);
  }
}
