package dev.tandem.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Things with distinct names, in the order in which they were written. The order serves whoever prints them and is no
 * part of equality: a column that was appended makes the same table as one declared in the middle.
 */
public final class NamedSet<K, T extends Named<K>> implements Iterable<T> {

    private final Map<K, T> byName;

    private NamedSet(Map<K, T> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <K, T extends Named<K>> NamedSet<K, T> of(T... things) {
        return copyOf(Arrays.asList(things));
    }

    /** Refuses two things of one name. */
    public static <K, T extends Named<K>> NamedSet<K, T> copyOf(Collection<? extends T> things) {
        Map<K, T> byName = new LinkedHashMap<>();
        for (T thing : things) {
            if (byName.put(thing.name(), thing) != null) {
                throw new IllegalArgumentException("two are named " + thing.name());
            }
        }
        return new NamedSet<>(byName);
    }

    public static <K, T extends Named<K>> Collector<T, ?, NamedSet<K, T>> collector() {
        return Collector.of(
                ArrayList<T>::new,
                List::add,
                (some, others) -> {
                    some.addAll(others);
                    return some;
                },
                NamedSet::copyOf);
    }

    public Optional<T> find(K name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The one of this name, which the caller knows to be there. */
    public T get(K name) {
        return find(name).orElseThrow(() -> new NoSuchElementException(name + " is none of " + names()));
    }

    public boolean contains(K name) {
        return byName.containsKey(name);
    }

    public Set<K> names() {
        return byName.keySet();
    }

    public List<T> list() {
        return List.copyOf(byName.values());
    }

    public Stream<T> stream() {
        return byName.values().stream();
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    public int size() {
        return byName.size();
    }

    /** With this thing added at the end, or in the place of the one that has its name. */
    public NamedSet<K, T> with(T thing) {
        Map<K, T> changed = new LinkedHashMap<>(byName);
        changed.put(thing.name(), thing);
        return new NamedSet<>(changed);
    }

    public NamedSet<K, T> without(K name) {
        Map<K, T> changed = new LinkedHashMap<>(byName);
        changed.remove(name);
        return new NamedSet<>(changed);
    }

    /** Each changed in its place; names may change too. */
    public NamedSet<K, T> map(UnaryOperator<T> change) {
        return stream().map(change).collect(collector());
    }

    @Override
    public Iterator<T> iterator() {
        return byName.values().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedSet<?, ?> that && byName.equals(that.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        return byName.values().toString();
    }
}
