package campaignbot.storage.scale;

import campaignbot.allocation.kernel.Prices;
import campaignbot.allocation.kernel.Rules;
import campaignbot.allocation.scale.Account;
import campaignbot.allocation.scale.ScannedCatalogue;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// A catalogue in the tables of a `Layout`, in any engine that speaks SQL over JDBC. Tried on
/// DuckDB and PostgreSQL. Has the connection to itself while it works.
public final class SqlScannedCatalogue implements ScannedCatalogue {
  /// Whether blocks that cannot pay are left unread.
  public enum Reading {
    EVERYTHING,
    BLOCKS_THAT_MAY_PAY
  }

  /// More blocks than this are not picked out: reading all is as fast then.
  private static final int MOST_BLOCKS = 20_000;

  /// Accounts that are looked at for one to begin with.
  private static final int CHOICE = 8;

  /// One account in so many tells which scores are good.
  private static final int SAMPLE = 50;

  private final Connection connection;
  private final Layout layout;
  private final Reading reading;
  private final Map<Integer, Double> people = new HashMap<>();
  private long size;
  private long read;

  /// @throws CatalogueOutOfReach when the engine does not answer, or the tables are not there
  public SqlScannedCatalogue(Connection connection, Layout layout, Reading reading) {
    this.connection = connection;
    this.layout = layout;
    this.reading = reading;
    each(
        "SELECT community, people FROM " + layout.community(),
        r -> people.put(r.getInt(1), r.getDouble(2)));
    each("SELECT COUNT(*) FROM " + layout.accounts(), r -> size = r.getLong(1));
  }

  public long size() {
    return size;
  }

  /// Accounts that the engine had to look at so far.
  public long read() {
    return read;
  }

  @Override
  public List<Account> named(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : accounts(
            "SELECT %s FROM %s WHERE id IN %s ORDER BY id"
                .formatted(
                    layout.columns(", ", Layout.Column::name, "", ""),
                    layout.accounts(),
                    Text.list(ids)));
  }

  @Override
  public List<Account> promising(Rules rules, Set<Long> settled, int most) {
    var blocks =
        reading == Reading.EVERYTHING
            ? List.<Block>of()
            : best(new Measure.ByScore(rules, 0), most);
    read += blocks.isEmpty() ? size : accounts(blocks);
    double least = blocks.isEmpty() ? scoreOf(most, rules) : 0;
    return accounts(
        new RowsStatement(layout, new Measure.ByScore(rules, least))
            .text("", settled, numbers(blocks), most));
  }

  /// The score that about so many accounts reach, by a sample: the engine need not order the rest.
  private double scoreOf(int most, Rules rules) {
    if (size < (long) SAMPLE * most) {
      return 0;
    }
    read += size / SAMPLE;
    var scores = new ArrayList<Double>();
    each(
        new RowsStatement(layout, new Measure.ByScore(rules, 0)).sample(SAMPLE, most / SAMPLE),
        row -> scores.add(row.getDouble("best")));
    return scores.size() < most / SAMPLE ? 0 : scores.getLast();
  }

  /// The best blocks that hold enough accounts to choose among.
  private List<Block> best(Measure measure, int most) {
    var best = new ArrayList<Block>();
    long accounts = 0;
    for (var block : blocks(measure, MOST_BLOCKS)) {
      if (accounts < (long) CHOICE * most) {
        best.add(block);
        accounts += block.accounts();
      }
    }
    return best;
  }

  @Override
  public Scan priced(Rules rules, Prices prices, Set<Long> settled, int most) {
    var measure = new Measure.ByProfit(rules, prices, 0);
    var accounts = new ArrayList<Account>();
    var totals = new double[2];
    text(RowsStatement.TOTALS, measure, settled, most)
        .ifPresent(sql ->
            each(
                sql,
                row -> {
                  accounts.add(account(row));
                  totals[0] = row.getDouble("total");
                  totals[1] = row.getDouble("found");
                }));
    return new Scan(measure.atLeast(totals[0], totals[1], size), accounts);
  }

  @Override
  public Near losingAtMost(double loss, Rules rules, Prices prices, Set<Long> settled, int most) {
    var measure = new Measure.ByProfit(rules, prices, loss);
    var accounts = new ArrayList<Account>();
    var last = new double[] {-loss};
    text(RowsStatement.BEST, measure, settled, most)
        .ifPresent(sql ->
            each(
                sql,
                row -> {
                  accounts.add(account(row));
                  last[0] = row.getDouble("best");
                }));
    double lose = accounts.size() < most ? loss : Math.min(loss, -last[0]);
    return new Near(accounts, Math.max(0, lose - measure.ofOne()));
  }

  /// The statement that reads what has to be read; empty when that is nothing.
  private Optional<String> text(String beside, Measure measure, Set<Long> settled, int most) {
    var rows = new RowsStatement(layout, measure);
    if (reading == Reading.BLOCKS_THAT_MAY_PAY) {
      var blocks = blocks(measure, MOST_BLOCKS + 1);
      if (blocks.size() <= MOST_BLOCKS) {
        read += accounts(blocks);
        return blocks.isEmpty()
            ? Optional.empty()
            : Optional.of(rows.text(beside, settled, numbers(blocks), most));
      }
    }
    read += size;
    return Optional.of(rows.text(beside, settled, List.of(), most));
  }

  private record Block(long number, long accounts) {}

  private static long accounts(List<Block> blocks) {
    return blocks.stream().mapToLong(Block::accounts).sum();
  }

  private static List<Long> numbers(List<Block> blocks) {
    return blocks.stream().map(Block::number).sorted().toList();
  }

  private List<Block> blocks(Measure measure, int most) {
    var blocks = new ArrayList<Block>();
    each(
        new BlocksStatement(layout, measure, restWorth(measure)).text(most),
        r -> blocks.add(new Block(r.getLong(1), r.getLong(2))));
    return blocks;
  }

  /// The largest worth of a community by one of its people.
  private double restWorth(Measure measure) {
    double largest = 0;
    for (int g = 0; g < measure.rules().communities(); g++) {
      double worth = measure.worth(g);
      if (worth > 0) {
        largest = Math.max(largest, worth / people.getOrDefault(g, 0.0));
      }
    }
    return largest;
  }

  private List<Account> accounts(String sql) {
    var accounts = new ArrayList<Account>();
    each(sql, row -> accounts.add(account(row)));
    return accounts;
  }

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private void each(String sql, Row take) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        take.take(rows);
      }
    } catch (SQLException e) {
      throw new CatalogueOutOfReach(e);
    }
  }

  private Account account(ResultSet row) throws SQLException {
    long id = row.getLong(1);
    int platform = row.getInt(2);
    long person = row.getLong(3);
    var of = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(person);
    int at = 4;
    var offers = new ArrayList<Account.Offer>();
    for (int o = 0; o < layout.offers(); o++, at += 2) {
      double fee = row.getDouble(at);
      if (!row.wasNull()) {
        offers.add(new Account.Offer(fee, row.getFloat(at + 1)));
      }
    }
    var audience = new ArrayList<Account.Audience>();
    for (int a = 0; a < layout.communities(); a++, at += 2) {
      float share = row.getFloat(at + 1);
      if (share > 0) {
        audience.add(new Account.Audience(row.getInt(at), share));
      }
    }
    return new Account(id, platform, of, offers, audience);
  }
}
