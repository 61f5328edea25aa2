package campaignbot.launcher;

import campaignbot.campaign.Platform;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.Creator;
import campaignbot.storage.CreatorErasure;
import campaignbot.storage.CreatorErasure.Erased;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Deletes a creator from a workspace's catalogue and from all that was planned with it.
final class CreatorDeletion {
  private final Catalogues catalogues;
  private final CreatorErasure erasure;

  CreatorDeletion(Catalogues catalogues, CreatorErasure erasure) {
    this.catalogues = catalogues;
    this.erasure = erasure;
  }

  /// @param accounts how many the catalogue had
  record Result(String handle, int accounts, String alias, Erased erased) {
    boolean isFound() {
      return accounts > 0 || erased.talks() + erased.letters() + erased.messages() > 0;
    }

    String sentence() {
      if (!isFound()) {
        return "I know no creator @" + handle + ". “campaign-bot creators list” shows yours.";
      }
      var more =
          erased.underWay() == 0
              ? ""
              : " A plan is being made at this moment: give the same command again in a few minutes, in case it"
                  + " names the creator.";
      return "@%s is deleted: %,d accounts in your creators, and the name in %,d talks, %,d plans, %,d messages of mine and %,d of your team. Figures stay, under the name %s. What stands in the channels themselves and in older backups is not mine to delete.%s"
          .formatted(
              handle,
              accounts,
              erased.talks(),
              erased.plans(),
              erased.letters(),
              erased.messages(),
              alias,
              more);
    }
  }

  /// The catalogue first: no new plan has the creator then.
  Result delete(String workspace, String named, Optional<Platform> platform) {
    var handle = Printable.line(named.strip()).replaceFirst("^@", "");
    if (handle.isBlank()) {
      throw Refused.badInput("Whom? This works: creators delete @handle");
    }
    var deleted = fromCatalogue(workspace, handle, platform);
    var names =
        deleted.stream()
            .flatMap(c -> Stream.concat(Stream.of(c.name()), c.person().stream()))
            .filter(n -> !n.isBlank());
    // Random: a hash of the handle would tell who it was to whoever guesses.
    var alias = "erased-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    var erased =
        erasure.erase(workspace, handle, names.collect(Collectors.toSet()), platform, alias);
    return new Result(handle, deleted.size(), alias, erased);
  }

  private List<Creator> fromCatalogue(
      String workspace, String handle, Optional<Platform> platform) {
    var deleted = new ArrayList<Creator>();
    if (catalogues.of(workspace).stream()
        .flatMap(c -> c.creators().stream())
        .noneMatch(c -> isMeant(c, handle, platform))) {
      return deleted;
    }
    catalogues.update(
        workspace,
        new Catalogue("", false, List.of()),
        before -> {
          deleted.clear();
          before.creators().stream()
              .filter(c -> isMeant(c, handle, platform))
              .forEach(deleted::add);
          var rest = before.creators().stream().filter(c -> !isMeant(c, handle, platform)).toList();
          return new Catalogue(before.name(), before.sample(), rest);
        });
    return deleted;
  }

  private static boolean isMeant(Creator creator, String handle, Optional<Platform> platform) {
    return creator.handle().equalsIgnoreCase(handle)
        && (platform.isEmpty() || creator.platform().equals(platform));
  }
}
