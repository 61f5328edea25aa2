package campaignbot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Warning;
import campaignbot.campaign.CampaignWindow;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarningWordingTest {
  @Test
  void datesThatComeTooSoonAreSaidWithTheTimeItTakes() {
    var window = new CampaignWindow(Optional.of(LocalDate.of(2026, 12, 1)), Optional.empty());
    var warning = new Warning.TooSoon(window, 45, LocalDate.of(2026, 12, 17));
    assertThat(new Wording(Locale.ENGLISH).proposals().warning(warning))
        .contains("from Dec 1, 2026", "45 days", "until Dec 17, 2026");
  }
}
