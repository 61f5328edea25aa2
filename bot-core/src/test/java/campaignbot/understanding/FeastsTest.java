package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeastsTest {
  /// As they stand in printed calendars.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1583-04-10", "1600-04-02", "1700-04-11", "1761-03-22", "1800-04-13", "1818-03-22",
        "1886-04-25", "1900-04-15", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23",
        "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27", "2006-04-16",
        "2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08",
        "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01",
        "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
        "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
        "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2285-03-22"
      })
  void easterIsTheSundayOfTheCalendar(LocalDate sunday) {
    assertThat(Feasts.easter(sunday.getYear())).isEqualTo(sunday);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-28,2024-11-29,2024-12-02",
    "2025-11-27,2025-11-28,2025-12-01",
    "2026-11-26,2026-11-27,2026-11-30",
    "2029-11-22,2029-11-23,2029-11-26"
  })
  void theDaysAfterThanksgivingFollowIt(LocalDate thursday, LocalDate friday, LocalDate monday) {
    assertThat(Feasts.thanksgiving(thursday.getYear())).isEqualTo(thursday);
    assertThat(Feasts.blackFriday(thursday.getYear())).isEqualTo(friday);
    assertThat(Feasts.cyberMonday(thursday.getYear())).isEqualTo(monday);
  }
}
