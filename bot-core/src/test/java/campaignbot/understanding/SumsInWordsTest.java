package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums that are written out, language by language: teens, tens, hundreds, thousands and what is
/// made of them (`sums-in-words.txt`), halves, and words that only look like numbers.
class SumsInWordsTest {
  private record Row(String language, String amount, String text) {}

  private static final List<Row> ROWS = rows();

  private static List<Row> rows() {
    try (var in = SumsInWordsTest.class.getResourceAsStream("sums-in-words.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split(" \\| ", -1))
          .map(c -> new Row(c[0], c[1], c[2]))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "de", "nl", "it", "es", "pt", "fr", "ro", "sv", "nb", "da", "pl", "cs", "ru", "uk",
        "bg", "hr", "el", "tr", "id", "vi", "th", "hi", "ar", "he", "ko", "ja", "zh"
      })
  void readsNumbersAsTheLanguageWritesThem(String language) {
    var misread = new ArrayList<String>();
    var read = 0;
    for (var row : ROWS) {
      if (row.language().equals(language)) {
        var money = Reading.money(Reading.of(row.text()));
        read++;
        if (!money.equals("EUR " + row.amount())) {
          misread.add(row + " was read as " + money);
        }
      }
    }
    assertThat(misread).isEmpty();
    assertThat(read).isGreaterThanOrEqualTo(59);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          medio millón de euros                   | EUR 500000
          meio milhão de reais                    | BRL 500000
          un millón y medio de euros              | EUR 1500000
          um milhão e meio de reais               | BRL 1500000
          dos millones y medio de pesos mexicanos | MXN 2500000
          un demi-million d'euros                 | EUR 500000
          un million et demi d'euros              | EUR 1500000
          mezzo milione di euro                   | EUR 500000
          un milione e mezzo di euro              | EUR 1500000
          due milioni e mezzo di euro             | EUR 2500000
          eine halbe Million Euro                 | EUR 500000
          anderthalb Millionen Euro               | EUR 1500000
          anderthalbtausend Euro                  | EUR 1500
          zweieinhalbtausend Euro                 | EUR 2500
          zweieinhalb Millionen Euro              | EUR 2500000
          eineinhalb Millionen Euro               | EUR 1500000
          dreieinhalbtausend Euro                 | EUR 3500
          een half miljoen euro                   | EUR 500000
          anderhalf miljoen euro                  | EUR 1500000
          anderhalfduizend euro                   | EUR 1500
          tweeënhalf miljoen euro                 | EUR 2500000
          twee en een half miljoen euro           | EUR 2500000
          en halv miljon kronor                   | SEK 500000
          en och en halv miljon kronor            | SEK 1500000
          två och en halv miljoner kronor         | SEK 2500000
          halvannen million norske kroner         | NOK 1500000
          pół miliona złotych                     | PLN 500000
          półtora tysiąca złotych                 | PLN 1500
          półtora miliona złotych                 | PLN 1500000
          dwa i pół tysiąca złotych               | PLN 2500
          полмиллиона рублей                      | RUB 500000
          полтора миллиона рублей                 | RUB 1500000
          полторы тысячи рублей                   | RUB 1500
          два с половиной миллиона рублей         | RUB 2500000
          миллион рублей                          | RUB 1000000
          до двухсот тысяч рублей                 | RUB ..200000
          тысяча рублей                           | RUB 1000
          пів мільйона гривень                    | UAH 500000
          півтора мільйона гривень                | UAH 1500000
          yarım milyon lira                       | TRY 500000
          bir buçuk milyon lira                   | TRY 1500000
          iki buçuk bin lira                      | TRY 2500
          setengah juta rupiah                    | IDR 500000
          satu setengah juta rupiah               | IDR 1500000
          dua setengah juta rupiah                | IDR 2500000
          nửa triệu đồng                          | VND 500000
          hai triệu rưỡi đồng                     | VND 2500000
          một triệu rưỡi đồng                     | VND 1500000
          डेढ़ लाख रुपये                          | INR 150000
          ढाई लाख रुपये                           | INR 250000
          साढ़े तीन लाख रुपये                     | INR 350000
          सवा लाख रुपये                           | INR 125000
          सवा दो लाख रुपये                        | INR 225000
          पौने दो लाख रुपये                       | INR 175000
          साढ़े सात हज़ार रुपये                   | INR 7500
          आधा लाख रुपये                           | INR 50000
          अढ़ाई करोड़ रुपये                       | INR 25000000
          אלפיים שקל                              | ILS 2000
          אלפיים וחמש מאות שקל                    | ILS 2500
          חצי מיליון שקל                          | ILS 500000
          מיליון וחצי שקל                         | ILS 1500000
          שני מיליון שקל                          | ILS 2000000
          אלף וחצי שקל                            | ILS 1500
          نصف مليون درهم إماراتي                  | AED 500000
          مليون ونصف درهم إماراتي                 | AED 1500000
          ألفان وخمسمائة ريال سعودي               | SAR 2500
          خمسة وعشرون ألف درهم إماراتي            | AED 25000
          """)
  void readsHalvesAndNumbersThatHaveTheirScaleInThemselves(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三万五元                                    | CNY 35000
          两千五块                                    | CNY 2500
          一百五块                                    | CNY 150
          一百零五块                                   | CNY 105
          1万5元                                    | CNY 15000
          一万二千五元                                  | CNY 12500
          3万5人民币                                  | CNY 35000
          一万五千円                                   | JPY 15000
          1万5千円                                   | JPY 15000
          半百万元                                    | CNY 500000
          五十万港币                                   | HKD 500000
          ห้าหมื่นบาท                             | THB 50000
          สองแสนห้าหมื่นบาท                       | THB 250000
          หนึ่งล้านบาท                            | THB 1000000
          이백오십만원                                  | KRW 2500000
          천오백만원                                   | KRW 15000000
          예산이백만원                                  | KRW 2000000
          예산 백만 원                                 | KRW 1000000
          회사원 대상                                  | ''
          지사에서 20만 엔                              | JPY 200000
          일본 지사에서 20만 엔을 지원                       | JPY 200000
          회의에서 사용할 예산 50만원                        | KRW 500000
          강사 오만원                                  | KRW 50000
          50 тыс. руб.                            | RUB 50000
          1,5 млн. руб.                           | RUB 1500000
          200 тыс. тенге                          | KZT 200000
          5 tys. zł                               | PLN 5000
          1,2 mln. zł                             | PLN 1200000
          20 tis. Kč                              | CZK 20000
          50 de mii de lei                        | RON 50000
          o mie de euro                           | EUR 1000
          douăzeci de mii de lei                  | RON 20000
          două sute de mii de lei                 | RON 200000
          un milion de lei                        | RON 1000000
          twenty-five hundred usd                 | USD 2500
          eleven hundred dollars usd              | USD 1100
          fifteen hundred pounds                  | GBP 1500
          half a million pounds                   | GBP 500000
          two and a half million usd              | USD 2500000
          five dollars and six cents              | ? 5.06
          quatre cents euros                      | EUR 400
          deux cents euros                        | EUR 200
          mille deux cents euros                  | EUR 1200
          trois cent cinquante mille euros        | EUR 350000
          mil e quinhentos euros                  | EUR 1500
          vinte e um mil reais                    | BRL 21000
          one million, two hundred thousand euros | EUR 1200000
          two hundred euros, five creators        | EUR 200
          elf Millionen zweihunderttausend Euro   | EUR 11200000
          mil quinientos dólares americanos       | USD 1500
          ciento veinte mil pesos mexicanos       | MXN 120000
          cinco mil quinientos soles              | PEN 5500
          twelve lakh fifty thousand inr          | INR 1250000
          """)
  void readsAbbreviatedScalesTailsAndNumbersBesideOtherWords(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MXN 120,000 + IVA                                          | MXN 120000
          €5,000 + VAT                                               | EUR 5000
          £5k plus VAT                                               | GBP 5000
          5.000 € zzgl. MwSt.                                        | EUR 5000
          5 000 € HT                                                 | EUR 5000
          5000 EUR + tax                                             | EUR 5000
          usd 5000+                                                  | USD 5000..
          10k+ usd                                                   | USD 10000..
          미화 1만 달러                                                   | USD 10000
          미화 5,000달러                                                 | USD 5000
          US $10k                                                    | USD 10000
          ₹50,000 से ₹80,000 तक                                      | INR 50000..80000
          ₹80,000 तक                                                 | INR ..80000
          N800k total                                                | NGN 800000
          N50,000 for Lagos                                          | NGN 50000
          budget ₦2m                                                 | NGN 2000000
          Rp 75 juta                                                 | IDR 75000000
          Rp75jt                                                     | IDR 75000000
          we have 12k followers and want 20k by December. budget $3k | ? 3000
          grow from 5k to 10k followers, budget 2k eur               | EUR 2000
          can we do $4,500 for the whole thing?                      | ? 4500
          do 5000 zł                                                 | PLN ..5000
          can we do 12k?                                             | ? 12000
          una liră libaneză                                          | LBP 1
          N95 masks                                                  | ''
          P50k for Manila                                            | ? 50000
          P2000 printer                                              | ''
          100k+ IDR                                                  | IDR 100000..
          10k + 5 creators                                           | ? 10000
          """)
  void readsWhatStandsAroundASum(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }
}
