package campaignbot.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Numbers of bank accounts (ISO 13616): a country, two check digits, and as many letters and
/// digits as that country has, in groups or in one.
final class Ibans {
  private static final Pattern BEGINNING = Pattern.compile("\\b([A-Z]{2})\\d{2}(?=[ A-Z0-9])");

  /// How long they are by country, as the registry of ISO 13616 has them.
  private static final Map<String, Integer> LENGTHS =
      Arrays.stream(
              """
              AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18
              DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23
              IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31
              MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 TN24
              TR26 UA29 VA22 VG24 XK20
              """
                  .split("\\s+"))
          .collect(Collectors.toMap(c -> c.substring(0, 2), c -> Integer.valueOf(c.substring(2))));

  private Ibans() {}

  static List<Span> in(String text) {
    var spans = new ArrayList<Span>();
    var found = BEGINNING.matcher(text);
    while (found.find()) {
      Optional.ofNullable(LENGTHS.get(found.group(1)))
          .map(length -> end(text, found.start(), length))
          .filter(end -> end > found.start())
          .ifPresent(end -> spans.add(new Span(found.start(), end)));
    }
    return spans;
  }

  /// The end of so many letters and digits; the start if there are fewer, or more in one word.
  private static int end(String text, int start, int length) {
    var at = start;
    for (var left = length; left > 0; at++) {
      if (at < text.length() && isPart(text.charAt(at))) {
        left--;
      } else if (at >= text.length() || text.charAt(at) != ' ' || text.charAt(at - 1) == ' ') {
        return start;
      }
    }
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at)) ? start : at;
  }

  private static boolean isPart(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
