package campaignbot.allocation.scale;

import campaignbot.allocation.kernel.Crowd;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The accounts that came back so far, by id: what the kernel solves.
final class ShortList {
  private final Set<Long> pinned;
  private final int communities;
  private final SortedMap<Long, Account> accounts = new TreeMap<>();

  /// @param communities that the rules know; what is beyond counts nothing
  ShortList(Set<Long> pinned, int communities) {
    this.pinned = pinned;
    this.communities = communities;
  }

  int size() {
    return accounts.size();
  }

  /// @return how many are new
  int add(Collection<Account> more) {
    int before = accounts.size();
    more.forEach(a -> accounts.putIfAbsent(a.id(), a));
    return accounts.size() - before;
  }

  /// The id of each row of `crowd`.
  long[] ids() {
    return accounts.keySet().stream().mapToLong(id -> id).toArray();
  }

  Crowd crowd() {
    return crowd(accounts.values());
  }

  /// Those alone who must be in.
  Crowd pinned() {
    return crowd(accounts.values().stream().filter(a -> pinned.contains(a.id())).toList());
  }

  private Crowd crowd(Collection<Account> rows) {
    var crowd = new Crowd();
    Map<Long, Integer> persons = new HashMap<>();
    for (var account : rows) {
      crowd.add(account.platform(), pinned.contains(account.id()), false);
      account.audience().stream()
          .filter(a -> a.community() < communities)
          .forEach(a -> crowd.audience(a.community(), a.share()));
      account.offers().forEach(o -> crowd.offer(o.fee(), o.chance()));
      account
          .person()
          .ifPresent(
              person -> crowd.ofPerson(persons.computeIfAbsent(person, _ -> persons.size())));
    }
    return crowd.trimmed();
  }
}
