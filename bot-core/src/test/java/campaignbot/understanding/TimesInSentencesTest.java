package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When the posts should appear, as the people of the tests say it on 23 November 2026.
class TimesInSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-03-24           | 2027-03-24..2027-03-24
          2027-3-4             | 2027-03-04..2027-03-04
          20 MARS              | 2027-03-20..2027-03-20
          March to May         | 2027-03-01..2027-05-31
          2027-13-01           | ''
          1999-01-01           | ''
          2100-01-01           | ''
          2099-12-31           | 2099-12-31..2099-12-31
          24.12.2026           | 2026-12-24..2026-12-24
          32.12.2026           | ''
          24.13.2026           | ''
          24/12/2026           | 2026-12-24..2026-12-24
          12/24/2026           | 2026-12-24..2026-12-24
          05/05/2027           | 2027-05-05..2027-05-05
          05/06/2027           | ''
          13/13/2027           | ''
          24 March             | 2027-03-24..2027-03-24
          24 March 2028        | 2028-03-24..2028-03-24
          March 24             | 2027-03-24..2027-03-24
          March 24, 2028       | 2028-03-24..2028-03-24
          March 32             | ''
          March 031            | ''
          24th of March        | 2027-03-24..2027-03-24
          24 of March          | 2027-03-24..2027-03-24
          1st March            | 2027-03-01..2027-03-01
          2nd March            | 2027-03-02..2027-03-02
          3rd of March 2028    | 2028-03-03..2028-03-03
          24. März             | 2027-03-24..2027-03-24
          3月24日              | 2027-03-24..2027-03-24
          3월 24일             | 2027-03-24..2027-03-24
          3月24號              | 2027-03-24..2027-03-24
          on March 5 we launch | 2027-03-05..2027-03-05
          in march             | 2027-03-01..2027-03-31
          in March             | 2027-03-01..2027-03-31
          March                | 2027-03-01..2027-03-31
          May                  | 2027-05-01..2027-05-31
          in may               | 2027-05-01..2027-05-31
          in May 2028          | 2028-05-01..2028-05-31
          December, 2027       | 2027-12-01..2027-12-31
          November             | 2026-11-01..2026-11-30
          in November          | 2026-11-01..2026-11-30
          October              | 2027-10-01..2027-10-31
          January              | 2027-01-01..2027-01-31
          february             | 2027-02-01..2027-02-28
          31 February          | ''
          30 February          | ''
          1 November           | 2027-11-01..2027-11-01
          22 November          | 2027-11-22..2027-11-22
          23 November          | 2026-11-23..2026-11-23
          24 November          | 2026-11-24..2026-11-24
          early March          | 2027-03-01..2027-03-10
          mid March            | 2027-03-11..2027-03-20
          mid-march            | 2027-03-11..2027-03-20
          late March           | 2027-03-21..2027-03-31
          beginning of april   | 2027-04-01..2027-04-10
          the end of may       | 2027-05-21..2027-05-31
          end of next month    | 2026-12-21..2026-12-31
          early next month     | 2026-12-01..2026-12-10
          Anfang März          | 2027-03-01..2027-03-10
          Mitte März           | 2027-03-11..2027-03-20
          Ende März            | 2027-03-21..2027-03-31
          """)
  void readsDaysAndMonths(String text, String window) {
    assertThat(InShort.window(Reading.of(text))).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Q1                    | 2027-01-01..2027-03-31
          Q2                    | 2027-04-01..2027-06-30
          Q3                    | 2027-07-01..2027-09-30
          Q4                    | 2026-10-01..2026-12-31
          Q4 2026               | 2026-10-01..2026-12-31
          Q2, 2028              | 2028-04-01..2028-06-30
          first quarter of 2028 | 2028-01-01..2028-03-31
          this week             | 2026-11-23..2026-11-29
          next week             | 2026-11-30..2026-12-06
          this month            | 2026-11-23..2026-11-30
          next month            | 2026-12-01..2026-12-31
          this quarter          | 2026-11-23..2026-12-31
          next quarter          | 2027-01-01..2027-03-31
          this year             | 2026-11-23..2026-12-31
          next year             | 2027-01-01..2027-12-31
          today                 | 2026-11-23..2026-11-23
          tomorrow              | 2026-11-24..2026-11-24
          before tomorrow       | ..2026-11-23
          until tomorrow        | ..2026-11-24
          before next month     | ..2026-11-30
          by next month         | ..2026-12-31
          from next month       | 2026-12-01..
          since March           | 2027-03-01..
          after Christmas       | 2026-12-26..
          before Christmas 2027 | ..2027-12-24
          Christmas 2025        | 2025-12-25..2025-12-25
          Christmas             | 2026-12-25..2026-12-25
          New Year              | 2027-01-01..2027-01-01
          Valentine's day       | 2027-02-14..2027-02-14
          Halloween             | 2027-10-31..2027-10-31
          Halloween 2026        | 2026-10-31..2026-10-31
          singles' day          | 2027-11-11..2027-11-11
          Easter                | 2027-03-28..2027-03-28
          Easter 2028           | 2028-04-16..2028-04-16
          before Easter         | ..2027-03-27
          Thanksgiving          | 2026-11-26..2026-11-26
          Thanksgiving 2027     | 2027-11-25..2027-11-25
          Black Friday          | 2026-11-27..2026-11-27
          Black Friday 2027     | 2027-11-26..2027-11-26
          Cyber Monday          | 2026-11-30..2026-11-30
          Cyber Monday 2027     | 2027-11-29..2027-11-29
          """)
  void readsFeastsAndSpansOfTheCalendar(String text, String window) {
    assertThat(InShort.window(Reading.of(text))).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from 3 to 24 March             | 2027-03-03..2027-03-24
          3-24 March 2028                | 2028-03-03..2028-03-24
          3. bis 24. März                | 2027-03-03..2027-03-24
          March 3-24                     | 2027-03-03..2027-03-24
          March 3-31                     | 2027-03-03..2027-03-31
          March 3 to April 5             | 2027-03-03..2027-04-05
          3 March to 5 April             | 2027-03-03..2027-04-05
          3 March to 5 April 2028        | 2028-03-03..2028-04-05
          3 March 2028 to 5 April 2028   | 2028-03-03..2028-04-05
          20 December to 10 January      | 2026-12-20..2027-01-10
          20 December to 10 January 2028 | 2027-12-20..2028-01-10
          from March until May           | 2027-03-01..2027-05-31
          Q1 to Q2                       | 2027-01-01..2027-06-30
          between 1 March and 15 March   | 2027-03-01..2027-03-15
          between March and May          | 2027-03-01..2027-05-31
          from 10 December               | 2026-12-10..
          starting 10 December           | 2026-12-10..
          before the 10 December         | ..2026-12-09
          before the end of March        | ..2027-03-20
          by the end of March            | ..2027-03-31
          no later than 5 January        | ..2027-01-05
          until 5 January                | ..2027-01-05
          through 5 January              | ..2027-01-05
          as of 5 January                | 2027-01-05..
          during March                   | 2027-03-01..2027-03-31
          within 2 weeks                 | 2026-11-23..2026-12-07
          within the next 6 weeks        | 2026-11-23..2027-01-04
          within the next 120 days       | 2026-11-23..2027-03-23
          within the next 121 days       | ''
          within 0 days                  | ''
          in the next 3 months           | 2026-11-23..2027-02-23
          within 10 days                 | 2026-11-23..2026-12-03
          for the next 4 weeks           | 2026-11-23..2026-12-21
          in den nächsten 3 Tagen        | 2026-11-23..2026-11-26
          聖誕節前                       | ..2026-12-24
          聖誕節                         | 2026-12-25..2026-12-25
          12月10日前                     | ..2026-12-09
          12月10日或之前                 | ..2026-12-10
          12月10日起                     | 2026-12-10..
          3月                            | 2027-03-01..2027-03-31
          下個月                         | 2026-12-01..2026-12-31
          下週                           | 2026-11-30..2026-12-06
          year end                       | 2026-12-31..2026-12-31
          24 creators in March           | 2027-03-01..2027-03-31
          12k usd in March               | 2027-03-01..2027-03-31
          5000 in March                  | 2027-03-01..2027-03-31
          the march of progress          | ''
          may we talk                    | ''
          we may                         | ''
          it may be                      | ''
          in mars                        | 2027-03-01..2027-03-31
          next 3 weeks                   | 2026-11-23..2026-12-14
          in the summer                  | ''
          December 1 - December 24       | 2026-12-01..2026-12-24
          1.12.2026 - 24.12.2026         | 2026-12-01..2026-12-24
          01.03. - 15.03.              | 2027-03-01..2027-03-15
          1.12.-24.12.                 | 2026-12-01..2026-12-24
          1.12. bis 24.12.             | 2026-12-01..2026-12-24
          between now and Christmas    | 2026-11-23..2026-12-25
          三月一号到十五号              | 2027-03-01..2027-03-15
          十二月一號至二十四號          | 2026-12-01..2026-12-24
          三月廿四日                    | 2027-03-24..2027-03-24
          20 march to 10 march         | ''
          20 december to 10 january    | 2026-12-20..2027-01-10
          du 1er au 15 mars            | 2027-03-01..2027-03-15
          du 1er mars au 15 mars       | 2027-03-01..2027-03-15
          1º de março                  | 2027-03-01..2027-03-01
          de 1º a 15 de março          | 2027-03-01..2027-03-15
          1re semaine de mars          | 2027-03-01..2027-03-07
          3ª semana de mayo            | 2027-05-15..2027-05-21
          a week before the launch on January 20 | 2027-01-13..2027-01-19
          """)
  void readsRangesAndBounds(String text, String window) {
    assertThat(InShort.window(Reading.of(text))).isEqualTo(window);
  }
}
