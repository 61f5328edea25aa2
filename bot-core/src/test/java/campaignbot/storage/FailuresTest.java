package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.StoreUnavailable.Reason;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          08006, UNREACHABLE
          57P01, UNREACHABLE
          28P01, REFUSED
          3D000, REFUSED
          53100, FULL
          25006, READ_ONLY
          42601, OTHER
          """)
  void whatTheServerReportsIsSaidToTheOperator(String state, Reason reason) {
    assertThat(Failures.of("Not written", new SQLException("why", state)).reason())
        .isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"22021, true", "23505, true", "42601, false", "08006, false"})
  void whatTheServerRefusesForWhatItSaysIsOurMistake(String state, boolean isOurs) {
    var refused = new IllegalStateException(new SQLException("why", state));
    assertThat(Failures.isOurMistake(refused)).isEqualTo(isOurs);
  }

  @Test
  void aServerThatGivesNoConnectionInTimeIsUnreachable() {
    var late = new SQLTransientConnectionException("not available, request timed out");
    assertThat(Failures.of("Not written", new IllegalStateException(late)).reason())
        .isEqualTo(Reason.UNREACHABLE);
  }
}
