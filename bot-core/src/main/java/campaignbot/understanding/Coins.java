package campaignbot.understanding;

import campaignbot.understanding.MoneyWord.Coin;
import campaignbot.understanding.MoneyWords.Found;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads "five nickels" and "a dime". They are money only as the whole message: a campaign may take
/// four quarters.
final class Coins {
  private final MoneyWords lexicon;
  private final AmountReader amounts;

  Coins(MoneyWords lexicon, AmountReader amounts) {
    this.lexicon = lexicon;
    this.amounts = amounts;
  }

  Optional<Sum> whole(Words words) {
    var count = words.has(0) ? amounts.at(words, 0) : Optional.<Amount>empty();
    var from = count.map(Amount::end).orElse(words.is(0, "a") || words.is(0, "one") ? 1 : 0);
    return lexicon
        .find(words, from, Coin.class)
        .filter(coin -> coin.end() == words.size())
        .map(coin -> sum(coin, count.map(Amount::value).orElse(BigDecimal.ONE)));
  }

  private static Sum sum(Found<Coin> coin, BigDecimal count) {
    var value = coin.meaning().value().multiply(count);
    return Sum.of(value, coin.meaning().currencies(), 0, coin.end());
  }
}
