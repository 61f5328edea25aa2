package campaignbot.conversation;

import java.util.regex.Pattern;

/// Words in which a restriction is said, in the languages that the bot speaks: "only women", "sin
/// niños", "唔要小朋友". Some are ways of speaking: "sin problema", "不要緊".
final class Restrictions {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?iu)\\b(?:no|not|never|without|avoid|exclude|excluding|only|just|must|mustn'?t|max|min|"
              + "maximum|minimum|at least|at most|no more than|less than|more than|under|over|below|above|"
              + "older|younger|aged?|women|men|female|male|moms?|mums?|dads?|parents|prefer|preferably|"
              + "ideally|need|needs|should|don'?t|do not|want|wants|allow|verified|family|vegan|halal|"
              + "drop|remove|focus|make sure|"
              + "kosher|speaking|speakers?|deadline|exclusive)\\b");

  private static final Pattern SPANISH =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:sin|nada de|ning[uú]n|ninguna|s[oó]lo|solamente|[uú]nicamente|evita(?:r|d|mos)?|"
              + "excluye|excluir|excepto|salvo|mayores de|menores de|que no (?:sea|sean|tenga|tengan|hablen?))"
              + "(?!\\p{L})");

  private static final Pattern CHINESE =
      Pattern.compile("唔要|不要|不可|唔可以|唔好|不能|避免|除咗|除了|只要|淨係要|只限|限於|不包|唔包");

  private static final Pattern WAYS_OF_SPEAKING =
      Pattern.compile(
          "(?iu)^(?:y |pero )?(?:sin (?:m[aá]s|problemas?|dudas?|falta|prisas?|preferencias?|cambios|nada)|"
              + "s[oó]lo (?:eso|esto|quiero saber)|nada de eso|ning[uú]n problema)|"
              + "唔好意思|不好意思|不要緊|唔緊要|不要了|唔要喇|唔要了|唔好住|除此之外");

  private Restrictions() {}

  static boolean areIn(String part) {
    return ENGLISH.matcher(part).find()
        || ((SPANISH.matcher(part).find() || CHINESE.matcher(part).find())
            && !WAYS_OF_SPEAKING.matcher(part).find());
  }
}
