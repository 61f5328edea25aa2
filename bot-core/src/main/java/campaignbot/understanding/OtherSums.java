package campaignbot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells sums that are a price, a value, a reserve or spent long ago from those that may be the
/// budget: "our product costs 30 eur", "keep 2k for samples", "last year we spent 20k".
final class OtherSums {
  /// What the bot plans: what is said of its cost is about the budget.
  private static final String PLANNED =
      "(?:budgets?|campaigns?|plans?|everything|all|total|whole|overall|amount|sum|limit|max|cap|spend|"
          + "creators?|influencers?|posts?|videos?|reels?|stor(?:y|ies)|kols?|month|week|year|it|this|that|"
          + "which|presupuesto|campaña|total|todo|creador(?:es|a|as)?|cosa|idea|guess)";

  /// The sum of a measure that money is divided by, or of one sale.
  private static final Pattern MEASURE =
      of(
          "\\b(?:cpm|cpc|cpa|cpe|cpv|cac|aov|ltv|clv|order value|basket(?: size)?|ticket|margin|revenue|"
              + "turnover|msrp|rrp|retail price|(?:unit|sale|selling|product|item) price|priced|retails?|"
              + "sells?|sold|precio|se vende|vale|ticket medio|ingresos)(?: (?:of|is|was|at|for|about|around|"
              + "it|them|de|a|es|por|target|goal|media|medio|below|under))*[: ~]*$"
              + "|(?:售價|售价|賣|卖|客單價|客单价|單價|单价|每單|每单|價錢|价格)(?:約|约|大概|是|為|为)?\\s*$");

  private static final Pattern THING_COSTS =
      of(
          "\\b(?:our|my|the|a|an|each|every|one|per|nuestr[oa]s?|el|la|un|una|cada)\\s+(?!"
              + PLANNED
              + "\\b)[\\p{L}'-]+(?:\\s+(?!"
              + PLANNED
              + "\\b)[\\p{L}'-]+)?\\s+(?:costs?|is worth|are worth|goes for|go for|sells for|"
              + "cuestan?|valen?)(?: (?:about|around|us|nos|unos|approx))*\\s*$");
  private static final Pattern ONE_IS =
      of(
          "\\b(?:a|an|each|every|one|un|una|cada)\\s+(?!"
              + PLANNED
              + "\\b)[\\p{L}'-]+\\s+(?:is|es|son|=)(?: (?:about|around|worth|unos))*\\s*$");
  private static final Pattern KEPT =
      of(
          "\\b(?:keep|keeping|reserve|reserving|reserved|set aside|put aside|hold back|holding back|hold|"
              + "setting aside|guard(?:a|ar|amos)|reserva(?:r|mos)?|aparta(?:r)?)(?: (?:about|around|aside|"
              + "back|unos|another))*\\s*$|(?:預留|预留|留起|留返|留)\\s*$");
  private static final Pattern PART_OF_IT =
      of(
          "^\\s*(?:of (?:it|that|this|which(?!\\s*(?:about |around |up to )?[\\d$€£¥₹])|them)|thereof|de ellos|de eso)\\b"
              + "|^\\s*(?:is |are )?(?:for|goes to|go to|para) (?:the |our |product |free )*(?:samples?|"
              + "shipping|boosting|gifts?|giveaways?|props|production|agency fees?|ads|ad spend|advertising|paid ads|"
              + "paid media|travel|taxes|muestras|envíos?|anuncios|publicidad)\\b");

  /// "Our competitor spends", "we raised": the money of somebody, or for something, else.
  private static final Pattern ELSEWHERE =
      of(
          "\\b(?:competitors?|rivals?|competition|competencia|competidor(?:es|a|as)?|concurrents?|concurrence|"
              + "wettbewerber\\w*|konkurren\\w+|concorrentes?|concorrenti?)\\b[^.;!?]{0,40}?\\b(?:spend(?:s|ing)?|spent|"
              + "pays?|paid|invest\\w*|has|have|had|gast\\w+|paga\\w*|dépens\\w+|gibt|geben|zahl\\w+|gab\\w*|"
              + "spend\\w+|budgets?(?: is| of)?)\\b(?: (?:about|around|over|up to|almost|like|some))*\\s*$"
              + "|\\b(?:we|i|they|he|she|who|company|start-?up|brand|client)(?:['’]ve|['’]s| have| has| just| already| also)*"
              + " (?:raised|earned|earn|grossed|turned over|save|saved|lost|owe|charge)"
              + "(?: (?:about|around|over|up to|almost|nearly|some|a|an|you|us))*\\s*$"
              + "|\\b(?:we|i|they) make(?: (?:about|around|over))*\\s*$"
              + "|\\b(?:shipping|delivery|postage|freight|versand\\w*|envíos?|livraison|frete|portes|spedizione)\\b"
              + "[^,.;!?\\d]{0,25}$"
              + "|\\b(?:prizes?|giveaways?|raffle|vouchers?|coupons?|gift cards?|gifts?|hampers?|goodie bags?|"
              + "gutschein\\w*|gewinnspiel\\w*|premios?|sorteos?|cupón|cupones|bons? d'achat|cadeaux?|prêmios?|premi)\\b"
              + "[^,.;!?\\d]{0,20}\\b(?:worth|of|over|valued at|value of|im wert von|von|über|por valor de|de|"
              + "d'une valeur de|no valor de|del valore di|di)\\s*$"
              + "|\\b(?:products?|samples?|goods|stuff|items?|produkte?|productos?|produits?) "
              + "(?:worth|valued at|im wert von|por valor de|d'une valeur de)\\s*$"
              + "|\\b(?:orders?|purchases?|baskets?|bestellungen|einkäufe|pedidos|compras|commandes|achats)"
              + " (?:over|above|from|worth|ab|über|de más de|de plus de|a partir de|desde)\\s*$"
              + "|\\b(?:salary|salaries|wages?|rent|loan|debt|invoice|deposit|insurance|subscription|licen[cs]e|gehalt|"
              + "miete|sueldo|alquiler|salaire|loyer|salário|aluguel)\\b[^,.;!?\\d]{0,20}\\b(?:is|are|costs?|of|at|ist|es|"
              + "est|é)(?: (?:about|around))*\\s*$"
              + "|(?:競爭對手|竞争对手|對手|对手)[^，,。；]{0,6}(?:花|用|洗)[咗了]?\\s*$|(?:運費|运费|獎品|奖品)[^，,。；]{0,6}$");

  private static final Pattern OF_A_PARCEL =
      of(
          "^\\s*(?:(?:per|a|an|each|pro|por|par|je|al|/)\\s*(?:parcel|package|order|item|unit|ticket|seat|night|"
              + "hour|kilo|kg|bottle|box|click|lead|booking|sale|paket|stück|bestellung|flasche|nacht|stunde|pedido|"
              + "unidad|noche|hora|entrada|commande|pièce|colis|nuit|heure|unidade|noite|ordine|notte)\\b"
              + "|(?:company|business|start-?up|firm|valuation|in (?:sales|revenue|funding|turnover|profit)|"
              + "unternehmen|umsatz|de facturación|en ventas|de chiffre d'affaires)\\b)");
  private static final Pattern FOR_LATER =
      of(
          "^\\s*(?:back |aside )?(?:for (?:later|another time|the next|next|a rainy day|emergencies)|in reserve|"
              + "in the bank|in hand|para (?:luego|más tarde|después|otra)|für später|in reserve|als reserve|"
              + "pour plus tard|en réserve|en reserva|de reserva|para depois|per dopo)\\b|^\\s*(?:遲啲|之後|以後|备用|備用)");

  private static final Pattern LONG_AGO =
      of(
          "\\b(?:last|previous|past|prior) (?:year|month|time|quarter|campaign|summer|winter|spring|autumn|"
              + "season)\\b[^,.;!?]*$|(?<!be )(?<!being )\\b(?:we|i|they) (?:have |had |already |'ve )*"
              + "(?:spent|paid|invested)(?: (?:about|around|over|some))*\\s*$"
              + "|\\b(?:gastamos|hemos gastado|el (?:año|mes) pasado)\\b[^,.;]*$|(?:去年|上次|上個月|上年)[^，,。；]*$");
  private static final Pattern AGO =
      of(
          "^\\s*(?:(?:in|on|for|back)\\s+)?(?:(?:the|our)\\s+)?(?:last|previous|past|prior) (?:year|month|"
              + "time|quarter|campaign|summer|winter|spring|autumn|season)\\b|^\\s*(?:el (?:año|mes) pasado|"
              + "la última vez)\\b");

  private OtherSums() {}

  private static Pattern of(String said) {
    return Pattern.compile(said, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /// The sums that may be the budget or a limit. A reserve is one only beside a sum that it is
  /// taken from: "keep 5k" alone says what may be spent.
  static List<Sum> without(List<Sum> sums, Words words) {
    var left = new ArrayList<Sum>();
    var from = 0;
    for (var sum : sums) {
      var span = words.span(sum.start(), sum.end());
      var before = Nearby.between(words.text(), from, span.start());
      var after = Nearby.after(words.text(), span.end());
      var isReserve =
          sums.size() > 1 && (KEPT.matcher(before).find() || PART_OF_IT.matcher(after).find());
      if (!isReserve
          && !isForLater(before, after)
          && !isOfAThing(sum, before)
          && !isElsewhere(before, after)
          && !isLongAgo(before, after)) {
        left.add(sum);
      }
      from = span.end();
    }
    return left;
  }

  private static boolean isOfAThing(Sum sum, String before) {
    return sum.scope() == MoneySaid.Scope.TOTAL
        && (MEASURE.matcher(before).find()
            || THING_COSTS.matcher(before).find()
            || ONE_IS.matcher(before).find());
  }

  private static boolean isForLater(String before, String after) {
    return KEPT.matcher(before).find() && FOR_LATER.matcher(after).find();
  }

  private static boolean isElsewhere(String before, String after) {
    return ELSEWHERE.matcher(before).find() || OF_A_PARCEL.matcher(after).find();
  }

  private static boolean isLongAgo(String before, String after) {
    return LONG_AGO.matcher(before).find() || AGO.matcher(after).find();
  }
}
