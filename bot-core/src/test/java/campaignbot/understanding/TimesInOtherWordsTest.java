package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days by their distance from others, open on one side, or as a part of a month, a quarter or a
/// year; today is Monday, 23 November 2026.
class TimesInOtherWordsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          2 weeks before christmas      | 2026-12-11..2026-12-24
          ten days after easter         | 2027-04-07..
          a month before Ramadan        | 2027-01-08..2027-02-07
          two weeks after black friday  | 2026-12-11..
          3 days before 5 january       | 2027-01-02..2027-01-04
          the week before christmas     | 2026-12-18..2026-12-24
          the week after easter         | 2027-03-29..2027-04-04
          from 2 weeks before christmas | 2026-12-11..
          until a week before easter    | ..2027-03-21
          a fortnight before Christmas  | 2026-12-11..2026-12-24
          2 semanas antes de navidad    | 2026-12-11..2026-12-24
          dos semanas después de pascua | 2027-04-11..
          zwei Wochen vor Weihnachten   | 2026-12-11..2026-12-24
          deux semaines avant noël      | 2026-12-11..2026-12-24
          duas semanas antes do natal   | 2026-12-11..2026-12-24
          聖誕節前兩星期                       | 2026-12-11..2026-12-24
          聖誕前兩週                         | 2026-12-11..2026-12-24
          農曆新年前一個月                      | 2027-01-06..2027-02-05
          クリスマスの2週間前                    | 2026-12-11..2026-12-24
          크리스마스 2주 전                    | 2026-12-11..2026-12-24
          """)
  void countsFromAFeastOrADay(String text, String window) {
    assertThat(InShort.window(Reading.of(text))).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          not before 5 january         | 2027-01-05..
          not after 5 january          | ..2027-01-05
          not until 5 january          | 2027-01-05..
          not earlier than 5 january   | 2027-01-05..
          no sooner than 5 january     | 2027-01-05..
          don't start before 5 january | 2027-01-05..
          nothing before 5 january     | 2027-01-05..
          never after 5 january        | ..2027-01-05
          no posts after 5 january     | ..2027-01-05
          no tiktok before christmas   | ..2026-12-24
          not in december              | ""
          5 january at the earliest    | 2027-01-05..
          5 january at the latest      | ..2027-01-05
          5 january onwards            | 2027-01-05..
          5 january or later           | 2027-01-05..
          after 5 january              | 2027-01-06..
          after march                  | 2027-04-01..
          after ramadan                | 2027-03-09..
          til christmas                | ..2026-12-25
          b4 xmas                      | ..2026-12-24
          till the end of the year     | ..2026-12-31
          starting in march            | 2027-03-01..
          by the end of the quarter    | ..2026-12-31
          no antes del 5 de enero      | 2027-01-05..
          no después del 5 de enero    | ..2027-01-05
          a más tardar el 5 de enero   | ..2027-01-05
          hasta el 5 de enero          | ..2027-01-05
          desde el 5 de enero          | 2027-01-05..
          después del 5 de enero       | 2027-01-06..
          nicht vor dem 5. Januar      | 2027-01-05..
          bis spätestens 5. Januar     | ..2027-01-05
          ab dem 5. Januar             | 2027-01-05..
          ab 5.1.                      | 2027-01-05..
          bis 01.05.                   | ..2027-05-01
          frühestens am 5. Januar      | 2027-01-05..
          pas avant le 5 janvier       | 2027-01-05..
          au plus tard le 5 janvier    | ..2027-01-05
          não antes de 5 de janeiro    | 2027-01-05..
          até 5 de janeiro             | ..2027-01-05
          1月5日之後                       | 2027-01-06..
          不早於1月5日                      | 2027-01-05..
          不遲於1月5日                      | ..2027-01-05
          直到1月5日                       | ..2027-01-05
          1月5日から                       | 2027-01-05..
          1月5日まで                       | ..2027-01-05
          1월 5일까지                      | ..2027-01-05
          1월 5일부터                      | 2027-01-05..
          bis Ende Januar              | ..2027-01-31
          hasta finales de enero       | ..2027-01-31
          jusqu'à fin janvier          | ..2027-01-31
          fino a fine gennaio          | ..2027-01-31
          until the end of January     | ..2027-01-31
          jusqu'au 1er avril           | ..2027-04-01
          """)
  void tellsTheFirstDayFromTheLast(String text, String window) {
    assertThat(InShort.window(Reading.of(text))).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          mid this month                 | 2026-11-11..2026-11-20
          mid month                      | 2026-12-11..2026-12-20
          end of the month               | 2026-11-21..2026-11-30
          eom                            | 2026-11-21..2026-11-30
          second half of May             | 2027-05-16..2027-05-31
          first half of may              | 2027-05-01..2027-05-15
          the 2nd half of march          | 2027-03-16..2027-03-31
          first half of 2027             | 2027-01-01..2027-06-30
          Q1'27                          | 2027-01-01..2027-03-31
          q1 27                          | 2027-01-01..2027-03-31
          Q1/2027                        | 2027-01-01..2027-03-31
          1Q 2027                        | 2027-01-01..2027-03-31
          H1                             | 2027-01-01..2027-06-30
          H2 2027                        | 2027-07-01..2027-12-31
          end of Q1                      | 2027-03-01..2027-03-31
          early Q2                       | 2027-04-01..2027-04-30
          early next year                | 2027-01-01..2027-04-30
          late 2027                      | 2027-09-01..2027-12-31
          March next year                | 2027-03-01..2027-03-31
          first quarter of next year     | 2027-01-01..2027-03-31
          last week of November          | 2026-11-24..2026-11-30
          first week of december         | 2026-12-01..2026-12-07
          last two weeks of november     | 2026-11-17..2026-11-30
          first 10 days of december      | 2026-12-01..2026-12-10
          the first weekend of december  | 2026-12-05..2026-12-06
          week of 7 december             | 2026-12-07..2026-12-13
          christmas week                 | 2026-12-21..2026-12-27
          black friday weekend           | 2026-11-27..2026-11-29
          la primera semana de diciembre | 2026-12-01..2026-12-07
          segunda quincena de mayo       | 2027-05-16..2027-05-31
          finales de mes                 | 2026-11-21..2026-11-30
          primer semestre                | 2027-01-01..2027-06-30
          zweite Hälfte Mai              | 2027-05-16..2027-05-31
          zweite Maihälfte               | 2027-05-16..2027-05-31
          letzte Novemberwoche           | 2026-11-24..2026-11-30
          Mitte nächsten Monats          | 2026-12-11..2026-12-20
          Ende des Monats                | 2026-11-21..2026-11-30
          deuxième quinzaine de mai      | 2027-05-16..2027-05-31
          fin janvier                    | 2027-01-21..2027-01-31
          mi-mars                        | 2027-03-11..2027-03-20
          meados de março                | 2027-03-11..2027-03-20
          11月最後一星期                       | 2026-11-24..2026-11-30
          5月下半月                          | 2027-05-16..2027-05-31
          五月下旬                           | 2027-05-21..2027-05-31
          明年第一季                          | 2027-01-01..2027-03-31
          明年上半年                          | 2027-01-01..2027-06-30
          来月末                            | 2026-12-21..2026-12-31
          다음 분기                          | 2027-01-01..2027-03-31
          """)
  void readsPartsOfALongerSpan(String text, String window) {
    assertThat(InShort.window(Reading.of(text))).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          for two weeks from 5 january          | 2027-01-05..2027-01-18
          for 6 weeks starting in march         | 2027-03-01..2027-04-11
          6 weeks from 1 february               | 2027-02-01..2027-03-14
          starting tomorrow for 2 weeks         | 2026-11-24..2026-12-07
          starting now                          | 2026-11-23..
          from now until christmas              | 2026-11-23..2026-12-25
          next two weeks                        | 2026-11-23..2026-12-07
          in 2027                               | 2027-01-01..2027-12-31
          on the 5th                            | 2026-12-05..2026-12-05
          from the 5th to the 20th              | 2026-12-05..2026-12-20
          from the 5th of january till the 20th | 2027-01-05..2027-01-20
          1st to 15th of march                  | 2027-03-01..2027-03-15
          nov/dec                               | 2026-11-01..2026-12-31
          january or february                   | 2027-01-01..2027-02-28
          late november til mid december        | 2026-11-21..2026-12-20
          from mid january to end of february   | 2027-01-11..2027-02-28
          del 5 al 20 de enero                  | 2027-01-05..2027-01-20
          vom 5.1. bis 20.1.                    | 2027-01-05..2027-01-20
          vom 5. Januar bis zum 20. Februar     | 2027-01-05..2027-02-20
          de 5 a 20 de janeiro                  | 2027-01-05..2027-01-20
          1月5日から20日まで                           | 2027-01-05..2027-01-20
          1月5日至1月20日                            | 2027-01-05..2027-01-20
          on friday                             | 2026-11-27..2026-11-27
          from monday                           | 2026-11-30..
          next weekend                          | 2026-12-05..2026-12-06
          playa del mar                         | ""
          last year                             | ""
          3 posts a week                        | ""
          """)
  void readsLengthsAndOpenRanges(String text, String window) {
    assertThat(InShort.window(Reading.of(text))).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          after chinese new year | 2027-02-07..
          CNY                    | 2027-02-06..2027-02-06
          春節前                    | ..2027-02-05
          农历新年                   | 2027-02-06..2027-02-06
          Ramadan                | 2027-02-08..2027-03-08
          Ramadan 2028           | 2028-01-28..2028-02-25
          before eid             | ..2027-03-08
          before diwali          | ..2027-10-28
          mid-autumn festival    | 2027-09-15..2027-09-15
          mother's day           | 2027-05-09..2027-05-09
          """)
  void knowsFeastsThatFollowTheMoon(String text, String window) {
    assertThat(InShort.window(Reading.of(text))).isEqualTo(window);
  }

  /// What is counted from a feast may go on when the feast is over.
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          2026-11-28 | the week after Black Friday   | 2026-11-28..2026-12-04
          2026-12-05 | the week after Black Friday   | 2027-11-27..2027-12-03
          2026-12-27 | until 10 days after Christmas | ..2027-01-04
          2027-01-02 | until 10 days after Christmas | ..2027-01-04
          2026-04-07 | two weeks after Easter        | 2026-04-19..
          2026-11-28 | Black Friday weekend          | 2026-11-27..2026-11-29
          2026-11-30 | Black Friday weekend          | 2027-11-26..2027-11-28
          2026-12-27 | Christmas week                | 2026-12-21..2026-12-27
          2026-12-28 | Christmas week                | 2027-12-20..2027-12-26
          2026-12-27 | the week of Christmas         | 2026-12-21..2026-12-27
          2026-12-27 | 2 weeks before Christmas      | 2027-12-11..2027-12-24
          2026-11-23 | two weeks after Christmas     | 2027-01-08..
          """)
  void rollsOnAYearOnlyWhenAllIsOver(LocalDate today, String text, String window) {
    assertThat(InShort.window(Reading.READER.read(text, Context.on(today)))).isEqualTo(window);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chinese New Year 2099", "before the Lunar New Year 2060"})
  void knowsNoDayOfAFeastBeyondItsCalendars(String text) {
    assertThat(InShort.window(Reading.of(text))).isEmpty();
  }
}
