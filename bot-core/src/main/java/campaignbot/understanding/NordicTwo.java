package campaignbot.understanding;

import campaignbot.understanding.MoneyWord.Role;
import campaignbot.understanding.MoneyWord.Scale;
import campaignbot.understanding.MoneyWord.Unit;

/// Whether `to` is the Norwegian and Danish two: `to kroner`, `to tusen`, `to rand og 23 øre`. In
/// English it joins a range or says where somebody goes.
final class NordicTwo {
  private final MoneyWords lexicon;
  private final UnitReader units;

  NordicTwo(MoneyWords lexicon, UnitReader units) {
    this.lexicon = lexicon;
    this.units = units;
  }

  boolean isAt(Words words, int at) {
    if (!words.is(at, "to") || words.isNumber(at - 1) || words.isNumber(at + 1)) {
      return false;
    }
    if (lexicon.find(words, at + 1, Scale.class).isPresent()) {
      return isNordic(words);
    }
    var unit = units.at(words, at + 1);
    return unit.isPresent()
        && lexicon.find(words, at - 1, Unit.class).isEmpty()
        && (isNordic(words)
            || (at == 0 && words.isNumber(unit.get().end()))
            || (at == 0 && lexicon.is(words, unit.get().end(), Role.AND)));
  }

  private boolean isNordic(Words words) {
    for (var i = 0; i < words.size(); i++) {
      if (lexicon.language(words.get(i).folded()).filter(l -> l == Mil.Side.NORDIC).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
