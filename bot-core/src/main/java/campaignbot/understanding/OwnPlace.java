package campaignbot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells the place that somebody is in from the one that the campaign is for: "our office is in
/// Berlin but the campaign is for Austria" is for Austria. Where no other place is named, it may be
/// both.
final class OwnPlace {
  private static final String FIRM =
      "(?:offices?|company|firm|business|brand|label|start-?up|agency|hq|headquarters?|head office|shops?|stores?|"
          + "factory|factories|warehouses?|studio|team|restaurant|cafés?|cafe|bakery|hotel|boutique|client|competitors?|rivals?|suppliers?|investors?|"
          + "büros?|firma|unternehmen|marke|agentur|läden|laden|team|sitz|fabrik|werk|"
          + "oficinas?|empresa|marca|agencia|tiendas?|sede|fábrica|equipo|cliente|"
          + "bureaux?|entreprise|société|marque|agence|boutiques?|siège|usine|équipe|"
          + "escritório|agência|lojas?|azienda|marchio|agenzia|negozio|ufficio)";
  private static final String IN =
      "(?:in|from|at|near|out of|aus|bei|en|de|desde|cerca de|à|a|au|em|no|na|do|da|di|près de)";
  private static final String ARTICLE =
      "(?:\\s+(?:the|el|la|los|las|le|les|der|die|das|dem|den))?\\s*$";

  /// "Our office is in", "ein Startup aus": a firm, and where it is.
  private static final Pattern FIRM_IN =
      of(
          "\\b"
              + FIRM
              + "(?:[\\s,]+(?:we|is|are|sits|lies|located|based|founded|headquartered|ist|sind|liegt|sitzt|"
              + "está|están|es|ubicada|ubicado|con sede|est|sont|basée?s?|située?|fica|é|è|si trova)){0,3}\\s+"
              + IN
              + ARTICLE);

  /// "We're based in", "somos de", "basés à".
  private static final Pattern WE_ARE_IN =
      of(
          "(?:\\b(?:we|i)(?:['’]re|['’]m| are| am)?(?: currently| all| both)?"
              + "(?: sit| sitting| live| work| come| located| headquartered| based)* (?:in|from|out of)"
              + "|\\bwir (?:sind|sitzen|kommen|arbeiten|leben)(?: alle)? (?:in|aus)"
              + "|\\b(?:somos|estamos|vivimos|soy|estoy)(?: basados| ubicados)? (?:de|en)"
              + "|\\b(?:nous sommes|on est|je suis)(?: basée?s?| installée?s?)? (?:à|de|en|au)"
              + "|\\b(?:estamos|somos|ficamos) (?:em|no|na|de|do|da)"
              + "|\\b(?:siamo|abbiamo sede) (?:di|a|in)"
              + "|(?:^|[.,;!?\\n]\\s*)(?:based|located|headquartered|basée?s?|basad[oa]s?|con sede|ansässig|"
              + "sediad[oa]s?) (?:in|at|à|en|em))"
              + ARTICLE);

  /// "We ship from China": where goods come from.
  private static final Pattern GOODS_FROM =
      of(
          "\\b(?:ship(?:s|ped|ping)?|import(?:s|ed|ing)?|source[sd]?|sourcing|deliver(?:s|ed|ing)?|manufactured?|"
              + "produced?|made|order|buy|bought|grown|sent|liefern|importieren|produzieren|hergestellt|importamos|"
              + "enviamos|fabricad[oa]s?|importons|fabriquée?s?|importiamo)(?:\\s+[\\p{L}'’]+){0,4}?\\s+"
              + "(?:from|in|aus|de|desde|en|à|au|dal|da)"
              + ARTICLE);

  private static final Pattern IN_CHINESE =
      of("(?:公司|品牌|店|總部|总部|工廠|工厂|辦公室|我哋|我們|我们)[^，,。；]{0,4}?(?:喺|在|位於|位于|係)\\s*$");

  /// "A Berlin-based startup".
  private static final Pattern BASED_FIRM =
      of("^[\\s-]*based(?:\\s+[\\p{L}'’-]+){0,2}?\\s+" + FIRM + "\\b");

  /// "Launch our brand in Spain and Italy".
  private static final Pattern LAUNCHED =
      of(
          "\\b(?:launch\\w*|introduc\\w*|promot\\w*|advertis\\w*|push|grow\\w*|bring|market|present|lanz\\w*|"
              + "promocion\\w*|lanc\\w*|promouv\\w*|einführ\\w*|bewerben|bekannt|divulg\\w*|lanci\\w*)\\b[^.;!?]*$");

  private static final Pattern JOINT = of("\\s*(?:,|&|\\+|/|,?\\s*(?:and|und|y|e|et|ed))\\s*");

  private OwnPlace() {}

  private static Pattern of(String said) {
    return Pattern.compile(said, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /// The places of a text without those that people are in, if any others are left.
  static List<RegionSaid> without(List<RegionSaid> said, String text) {
    if (said.size() < 2) {
      return said;
    }
    var left = new ArrayList<RegionSaid>();
    var from = 0;
    var isOwn = false;
    for (var place : said) {
      var before = Nearby.between(text, from, place.span().start());
      isOwn = (isOwn && JOINT.matcher(before).matches()) || isOwn(place, before, text);
      if (place.excluded() || !isOwn) {
        left.add(place);
      }
      from = place.span().end();
    }
    return left.stream().allMatch(RegionSaid::excluded) ? said : List.copyOf(left);
  }

  private static boolean isOwn(RegionSaid place, String before, String text) {
    return (FIRM_IN.matcher(before).find() && !LAUNCHED.matcher(before).find())
        || WE_ARE_IN.matcher(before).find()
        || IN_CHINESE.matcher(before).find()
        || GOODS_FROM.matcher(before).find()
        || BASED_FIRM.matcher(Nearby.after(text, place.span().end())).find();
  }
}
