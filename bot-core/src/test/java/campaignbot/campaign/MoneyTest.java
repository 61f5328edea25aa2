package campaignbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Test
  void keepsTheCurrencysDecimals() {
    assertThat(Money.of("1234.5", "USD").amount()).isEqualTo(new BigDecimal("1234.50"));
    assertThat(Money.of("1234.5", "JPY").amount()).isEqualTo(new BigDecimal("1235"));
  }

  @Test
  void cannotBeNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1", "USD").minus(Money.of("2", "USD")))
        .withMessageContaining("-100");
  }

  @Test
  void doesNotMixCurrencies() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1", "USD").plus(Money.of("1", "HKD")));
  }

  @Test
  void refusesWhatNobodyCanCount() {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1e30", "USD"));
  }
}
