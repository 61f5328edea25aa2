package campaignbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceRatesTest {
  private static final String HEAD = "date,2026-01-02\nsource,a bank\ncurrency,per_euro\n";

  @Test
  void bundlesADatedRateForTheCurrenciesOfOurMarkets() {
    var rates = ReferenceRates.bundled();
    assertThat(rates.perEuro().keySet())
        .extracting(Currency::getCurrencyCode)
        .contains("EUR", "USD", "HKD", "SGD", "TWD", "GBP", "INR", "JPY", "IDR", "NZD", "AED");
    assertThat(rates.date()).isEqualTo("2026-09-29");
  }

  @Test
  void leavesOutMetalsAndFunds() {
    assertThat(ReferenceRates.bundled().perEuro().keySet())
        .allMatch(currency -> currency.getDefaultFractionDigits() >= 0);
  }

  @Test
  void readsAFileOfTheSameForm() {
    var rates = ReferenceRates.read(new StringReader(HEAD + "# ours\n\nEUR,1\nUSD,1.25\n"));
    assertThat(rates.convert(Money.of("10", "EUR"), Currency.getInstance("USD")))
        .isEqualTo(Money.of("12.50", "USD"));
  }

  @ParameterizedTest
  @CsvSource({
    "'EUR,1\nUSDX,2', Line 5",
    "'EUR,1\nUSD,abc', Line 5",
    "'EUR,1\nUSD,-2', Line 5",
    "'EUR,1\nUSD,0', Line 5",
    "'EUR,1\nUSD', Line 5",
    "'EUR,1\nUSD,1\nUSD,2', Line 6",
    "'USD,1', one euro",
  })
  void namesTheLineOfWhatItCannotUse(String lines, String message) {
    assertThatThrownBy(() -> ReferenceRates.read(new StringReader(HEAD + lines)))
        .isInstanceOf(ReferenceRates.Unreadable.class)
        .hasMessageContaining(message);
  }

  @Test
  void wantsADate() {
    assertThatThrownBy(() -> ReferenceRates.read(new StringReader("source,x\nEUR,1")))
        .hasMessageContaining("date");
  }
}
