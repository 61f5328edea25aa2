package campaignbot.understanding;

import java.math.BigDecimal;

/// A number in a text, without its currency.
///
/// @param end the token after it
/// @param scaled whether a word like "k" or "million" belongs to it
/// @param spelled whether it is written in words only
/// @param scale the last scale: 1000 for `10k`; 1 for none
record Amount(
    BigDecimal value, int start, int end, boolean scaled, boolean spelled, BigDecimal scale) {

  Amount times(BigDecimal factor) {
    return new Amount(value.multiply(factor), start, end, true, spelled, factor);
  }
}
