package campaignbot.storage;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The same work by many at a time.
final class AtOnce {
  private AtOnce() {}

  /// What each of them got; the failure of one fails all.
  static <T> List<T> call(int many, IntFunction<T> work) throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(many)) {
      var calls = IntStream.range(0, many).<Callable<T>>mapToObj(i -> () -> work.apply(i)).toList();
      return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
  }
}
