package campaignbot.storage.scale;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tables that a scanned catalogue is in, or views of that shape: `docs/scaling.md` tells what
/// each column means.
///
/// @param accounts name of the table of accounts; its communities are in `<name>_community`, the
///   summaries of its blocks in `<name>_block`
/// @param communities at most, of one account
/// @param offers at most, of one account
public record Layout(String accounts, int communities, int offers) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?");

  /// Bands of 10 % of the fee and of 15 % of the contacts that a post makes: narrow enough that a
  /// block's best is close to each of its accounts.
  private static final double FEE_BAND = 0.1;

  private static final double LOAD_BAND = 0.15;

  public Layout {
    if (!NAME.matcher(accounts).matches()) {
      throw new IllegalArgumentException("Not a plain name: " + accounts);
    }
    if (communities < 1 || offers < 1) {
      throw new IllegalArgumentException("Nothing of an account: " + communities + " " + offers);
    }
  }

  public String community() {
    return accounts + "_community";
  }

  public String block() {
    return accounts + "_block";
  }

  /// A table for accounts as they come, in no order: all columns but the block.
  public String createLoaded(String table) {
    return "CREATE TABLE "
        + plain(table)
        + columns(", ", c -> c.name() + " " + c.type(), " (", ")");
  }

  public String createCommunity() {
    return "CREATE TABLE "
        + community()
        + " (community INTEGER NOT NULL, people DOUBLE PRECISION NOT NULL)";
  }

  /// The accounts in the order of their blocks, the most promising blocks first.
  public String arrange(String loaded) {
    return """
    CREATE TABLE %s AS
    SELECT %s AS block, %s
    FROM %s c LEFT JOIN %s p ON p.community = c.community_1
    ORDER BY 1, 2\
    """
        .formatted(
            accounts,
            blockNumber(),
            columns(", ", c -> "c." + c.name(), "", ""),
            plain(loaded),
            community());
  }

  /// For engines that keep whole rows together; those that keep columns need none.
  public String index() {
    return "CREATE INDEX %s_by_block ON %s (block)"
        .formatted(accounts.substring(accounts.indexOf('.') + 1), accounts);
  }

  /// One row a block: what no account of it exceeds or falls below.
  public String summarise() {
    return """
    CREATE TABLE %s AS
    SELECT c.block, COUNT(*) AS accounts, MIN(c.platform) AS platform, MIN(c.community_1) AS home,
      MIN(%s) AS least_fee, MAX(%s) AS most_fee, MIN(%s) AS least_chance,
      MAX(%s * %s) AS home_load, MAX((%s) * %s) AS rest_load
    FROM %s c%s
    GROUP BY c.block ORDER BY c.block\
    """
        .formatted(
            block(),
            ofOffers("LEAST", "c.fee_"),
            ofOffers("GREATEST", "c.fee_"),
            ofOffers("LEAST", "c.chance_"),
            real("c.share_1"),
            real(ofOffers("GREATEST", "c.chance_")),
            restPeople(),
            real(ofOffers("GREATEST", "c.chance_")),
            accounts,
            joins());
  }

  /// Platform and home community alone in a block, fee and load nearly alone; the largest load
  /// first.
  private String blockNumber() {
    return """
    ((%s * 64 + c.platform) * 4096 + c.community_1) * 512 + %s\
    """
        .formatted(
            band(
                "300 - FLOOR(LN(GREATEST(COALESCE(p.people, 1) * c.share_1 * c.chance_1, 1E-6)) / "
                    + LOAD_BAND
                    + ")"),
            band(
                "CASE WHEN c.fee_1 < 1 THEN 0 ELSE 1 + FLOOR(LN(c.fee_1) / " + FEE_BAND + ") END"));
  }

  private static String band(String expression) {
    return "CAST(" + expression + " AS BIGINT)";
  }

  private String restPeople() {
    return communities == 1
        ? "0"
        : IntStream.rangeClosed(2, communities)
            .mapToObj(a -> "COALESCE(p%1$d.people, 0) * c.share_%1$d".formatted(a))
            .collect(Collectors.joining(" + "));
  }

  private String joins() {
    return IntStream.rangeClosed(2, communities)
        .mapToObj(a ->
            " LEFT JOIN %1$s p%2$d ON p%2$d.community = c.community_%2$d".formatted(community(), a))
        .collect(Collectors.joining());
  }

  private String ofOffers(String pick, String column) {
    return offers == 1
        ? column + 1
        : IntStream.rangeClosed(1, offers)
            .mapToObj(o -> o == 1 ? column + o : "COALESCE(%1$s%2$d, %1$s1)".formatted(column, o))
            .collect(Collectors.joining(", ", pick + "(", ")"));
  }

  private static String real(String expression) {
    return "CAST(" + expression + " AS DOUBLE PRECISION)";
  }

  private static String plain(String table) {
    if (!NAME.matcher(table).matches()) {
      throw new IllegalArgumentException("Not a plain name: " + table);
    }
    return table;
  }

  record Column(String name, String type) {}

  /// All columns of an account but its block, in the order in which they are read.
  List<Column> columns() {
    return Stream.of(
            Stream.of(
                new Column("id", "BIGINT NOT NULL"),
                new Column("platform", "INTEGER NOT NULL"),
                new Column("person", "BIGINT")),
            numbered(offers, "fee_", "DOUBLE PRECISION", "chance_", "REAL"),
            numbered(communities, "community_", "INTEGER NOT NULL", "share_", "REAL NOT NULL"))
        .flatMap(c -> c)
        .toList();
  }

  private static Stream<Column> numbered(
      int many, String one, String oneType, String two, String twoType) {
    return IntStream.rangeClosed(1, many)
        .boxed()
        .flatMap(k -> Stream.of(new Column(one + k, oneType), new Column(two + k, twoType)));
  }

  String columns(
      String between,
      java.util.function.Function<Column, String> text,
      String before,
      String after) {
    return columns().stream().map(text).collect(Collectors.joining(between, before, after));
  }
}
