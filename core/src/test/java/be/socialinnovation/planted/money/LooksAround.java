package be.socialinnovation.planted.money;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

final class LooksAround {
  LocalDate clock() {
    return LocalDate.now(ZoneId.of("UTC"));
  }

  Supplier<Instant> clockByReference() {
    return Instant::now;
  }

  ZoneId zone() {
    return ZoneId.systemDefault();
  }

  UUID chance() {
    return UUID.randomUUID();
  }

  Vector<Integer> order() {
    return Vector.of(1, 2).shuffle();
  }

  Locale language() {
    return Locale.getDefault();
  }

  String letters() {
    return "I".toLowerCase();
  }

  DateTimeFormatter pattern() {
    return DateTimeFormatter.ofPattern("MMM");
  }

  String given(String text) {
    return String.format(Locale.ROOT, text.toLowerCase(Locale.ROOT));
  }
}
