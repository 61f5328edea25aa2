package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers that are written out, and what they are multiplied by.
class NumbersInWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two hundred thousand usd                | USD 200000
          two hundred and fifty thousand usd      | USD 250000
          two million three hundred thousand usd  | USD 2300000
          two million and fifty thousand usd      | USD 2050000
          two thousand three hundred and four usd | USD 2304
          ninety-nine thousand nine hundred usd   | USD 99900
          sixty usd                               | USD 60
          one hundred usd                         | USD 100
          a couple hundred usd                    | USD 200
          a couple of thousand usd                | USD 2000
          half a thousand usd                     | USD 500
          a quarter million usd                   | USD 250000
          a quarter of a million usd              | USD 250000
          three and a half thousand usd           | USD 3500
          3 and a half thousand usd               | USD 3500
          3.5 thousand usd                        | USD 3500
          3,5 million usd                         | USD 3500000
          1.234 million usd                       | USD 1234000
          12.000 million usd                      | USD 12000000000
          5 hundred usd                           | USD 500
          5 hundred thousand usd                  | USD 500000
          5k usd                                  | USD 5000
          5 grand usd                             | USD 5000
          5 thousand two hundred usd              | USD 5200
          zero usd                                | USD 0
          one usd                                 | USD 1
          one point five million usd              | USD 1500000
          five point zero five usd                | USD 5.05
          two point usd                           | ''
          tre komma fem tusen kronor              | SEK 3500
          zwei Komma fünf Euro                    | EUR 2.5
          drei Komma null fünf Euro               | EUR 3.05
          trois virgule cinq euros                | EUR 3.5
          """)
  void readsNumbersWithScales(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          siebenundneunzig Euro                     | EUR 97
          einundzwanzigtausend Euro                 | EUR 21000
          zweitausenddreihundertfünfundvierzig Euro | EUR 2345
          hunderttausend Euro                       | EUR 100000
          tausend Euro                              | EUR 1000
          elf Euro                                  | EUR 11
          ventimila euro                            | EUR 20000
          duecentomila euro                         | EUR 200000
          trecento euro                             | EUR 300
          tweehonderdvijftig euro                   | EUR 250
          duizend euro                              | EUR 1000
          vijftienhonderd euro                      | EUR 1500
          tjugofem kronor                           | SEK 25
          femhundra kronor                          | SEK 500
          tusen kronor                              | SEK 1000
          quarantadue euro                          | EUR 42
          """)
  void readsNumbersOfOneWord(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          treinta y cinco mil euros  | EUR 35000
          cuarenta y dos euros       | EUR 42
          mil doscientos euros       | EUR 1200
          un millón de euros         | EUR 1000000
          vinte e cinco mil reais    | BRL 25000
          duzentos e cinquenta reais | BRL 250
          um milhão de reais         | BRL 1000000
          quatre cent vingt euros    | EUR 420
          soixante-quinze euros      | EUR 75
          deux mille euros           | EUR 2000
          двести пятьдесят рублей    | RUB 250
          пять тысяч рублей          | RUB 5000
          dwa tysiące złotych        | PLN 2000
          iki yüz elli bin lira      | TRY 250000
          beş yüz lira               | TRY 500
          tiga ratus ribu rupiah     | IDR 300000
          năm trăm nghìn đồng        | VND 500000
          三十五万元                 | CNY 350000
          一万二千元                 | CNY 12000
          三百零五元                 | CNY 305
          十二块                     | CNY 12
          二十块五                   | CNY 20.5
          三千円                     | JPY 3000
          五億円                     | JPY 500000000
          三万五千円                 | JPY 35000
          삼십오만원                 | KRW 350000
          백만원                     | KRW 1000000
          이천오백원                 | KRW 2500
          삼억원                     | KRW 300000000
          दो लाख रुपये               | INR 200000
          पांच हजार रुपये            | INR 5000
          خمسة آلاف درهم إماراتي     | AED 5000
          """)
  void readsNumbersOfSeveralWordsInOtherLanguages(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a euro here         | EUR 1
          usd and a half      | ''
          two points          | ''
          the hundred days    | ''
          million dollar idea | ''
          nine to five        | ''
          one on one          | ''
          """)
  void readsNoNumberInWordsThatAreNone(String text, String money) {
    assertThat(Reading.money(Reading.of(text))).isEqualTo(money);
  }
}
