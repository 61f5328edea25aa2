package campaignbot.allocation.kernel;

import campaignbot.allocation.scale.Account;
import campaignbot.allocation.scale.ScannedCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A crowd that is scanned in the plainest way; its ids are its rows. What it finds promising are
/// the first of them, good or bad.
public final class PlainCatalogue implements ScannedCatalogue {
  private final Crowd crowd;
  private final PlainCheck check;
  private final int promising;

  /// @param promising how many of the first rows there are to begin with
  public PlainCatalogue(Crowd crowd, Rules rules, int promising) {
    this.crowd = crowd;
    check = new PlainCheck(crowd, rules);
    this.promising = promising;
  }

  @Override
  public List<Account> named(Collection<Long> ids) {
    return ids.stream().filter(id -> id < crowd.size).map(id -> account(id.intValue())).toList();
  }

  @Override
  public List<Account> promising(Rules rules, Set<Long> settled, int most) {
    return open(settled).limit(promising).map(this::account).toList();
  }

  @Override
  public Scan priced(Rules rules, Prices prices, Set<Long> settled, int most) {
    var paying = open(settled).filter(i -> check.profit(prices, i) > 0).toList();
    double sum = paying.stream().mapToDouble(i -> check.profit(prices, i)).sum();
    return new Scan(sum * (1 + 1e-12), best(paying, prices, most));
  }

  @Override
  public Near losingAtMost(double loss, Rules rules, Prices prices, Set<Long> settled, int most) {
    var near = open(settled).filter(i -> check.profit(prices, i) > -loss).toList();
    var accounts = best(near, prices, most);
    return new Near(
        accounts,
        accounts.size() < most
            ? loss
            : Math.max(0, -check.profit(prices, Math.toIntExact(accounts.getLast().id()))));
  }

  private Stream<Integer> open(Set<Long> settled) {
    return IntStream.range(0, crowd.size)
        .filter(i -> crowd.standing[i] != Crowd.EXCLUDED && !settled.contains((long) i))
        .boxed();
  }

  private List<Account> best(List<Integer> rows, Prices prices, int most) {
    return rows.stream()
        .sorted(Comparator.comparingDouble((Integer i) -> -check.profit(prices, i)))
        .limit(most)
        .map(this::account)
        .toList();
  }

  private Account account(int row) {
    var offers = new ArrayList<Account.Offer>();
    for (int o = crowd.offerStart[row]; o < crowd.offerStart[row + 1]; o++) {
      offers.add(new Account.Offer(crowd.fee[o], crowd.chance[o]));
    }
    var audience = new ArrayList<Account.Audience>();
    for (int a = crowd.audienceStart[row]; a < crowd.audienceStart[row + 1]; a++) {
      audience.add(new Account.Audience(crowd.community[a], crowd.share[a]));
    }
    return new Account(row, crowd.platform[row], OptionalLong.empty(), offers, audience);
  }
}
