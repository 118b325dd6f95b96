package org.casus.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The populated places and divisions of GeoNames, held in columns and found by folded name. */
final class Gazetteer {

    private static final List<PlaceKind> KINDS = List.of(
            PlaceKind.CITY,
            PlaceKind.SEAT,
            PlaceKind.CAPITAL,
            PlaceKind.DISTRICT,
            PlaceKind.ADMIN1,
            PlaceKind.ADMIN2,
            PlaceKind.GONE);
    private static final int LONGEST_NAME = 256;
    private static final double THOUSANDTH = 1000;

    private final String[] countries;
    private final String[] divisions;
    private final byte[] kinds;
    private final int[] country;
    private final int[] division;
    private final int[] geonames;
    private final int[] lat;
    private final int[] lon;
    private final byte[] people;
    private final String[] written;
    private final int[] mainKey;
    private final byte[] keys;
    private final int[] keyEnd;
    private final int[] refs;
    private final int[] refEnd;

    private Gazetteer(Packed in, Countries known) {
        in.expect("CGZ1");
        countries = new String[in.number()];
        for (int i = 0; i < countries.length; i++) {
            countries[i] = known.iso3(in.string());
        }
        divisions = new String[in.number()];
        for (int i = 0; i < divisions.length; i++) {
            in.number();
            divisions[i] = in.string();
        }
        int count = in.number();
        kinds = in.bytes(count);
        country = in.numbers(count);
        division = in.numbers(count);
        geonames = in.differences(count);
        lat = in.differences(count);
        lon = in.differences(count);
        people = in.bytes(count);
        written = new String[count];
        for (int i = 0; i < count; i++) {
            written[i] = in.string();
        }
        mainKey = new int[count];
        keyEnd = new int[in.number()];
        refEnd = new int[keyEnd.length];
        Keys read = new Keys(in);
        keys = read.keys;
        refs = read.refs;
    }

    /** Reads the keys and what they refer to. */
    private final class Keys {
        private byte[] keys = new byte[keyEnd.length * 16];
        private int[] refs = new int[keyEnd.length * 2];

        Keys(Packed in) {
            byte[] key = new byte[LONGEST_NAME];
            int bytes = 0;
            int ref = 0;
            for (int k = 0; k < keyEnd.length; k++) {
                int shared = in.number();
                int length = shared + in.bytes(key, shared);
                if (bytes + length > keys.length) {
                    keys = Arrays.copyOf(keys, keys.length * 2);
                }
                System.arraycopy(key, 0, keys, bytes, length);
                bytes += length;
                keyEnd[k] = bytes;
                ref = readRefs(in, k, ref);
                refEnd[k] = ref;
            }
            keys = Arrays.copyOf(keys, bytes);
            refs = Arrays.copyOf(refs, ref);
        }

        private int readRefs(Packed in, int key, int from) {
            int count = in.number();
            if (from + count > refs.length) {
                refs = Arrays.copyOf(refs, refs.length * 2 + count);
            }
            for (int i = 0; i < count; i++) {
                int ref = in.number();
                refs[from + i] = ref;
                if ((ref & 1) == 0) {
                    mainKey[ref >> 1] = key;
                }
            }
            return from + count;
        }
    }

    static Gazetteer load(Countries countries) {
        try (InputStream file = Objects.requireNonNull(
                        Gazetteer.class.getResourceAsStream("gazetteer.bin.gz"), "gazetteer.bin.gz");
                InputStream unpacked = new GZIPInputStream(file, 1 << 16)) {
            return new Gazetteer(new Packed(unpacked.readAllBytes()), countries);
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer cannot be read", e);
        }
    }

    int size() {
        return kinds.length;
    }

    /** The places of that folded name. */
    List<Candidate> named(String key) {
        int found = search(key.getBytes(StandardCharsets.UTF_8));
        if (found < 0) {
            return List.of();
        }
        List<Candidate> places = new ArrayList<>();
        for (int i = found == 0 ? 0 : refEnd[found - 1]; i < refEnd[found]; i++) {
            places.add(new Candidate(place(refs[i] >> 1), (refs[i] & 1) == 0));
        }
        return places;
    }

    private int search(byte[] key) {
        int low = 0;
        int high = keyEnd.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int from = middle == 0 ? 0 : keyEnd[middle - 1];
            int order = Arrays.compareUnsigned(keys, from, keyEnd[middle], key, 0, key.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private Place place(int i) {
        return new Place(
                KINDS.get(kinds[i]),
                name(i),
                lat[i] / THOUSANDTH,
                lon[i] / THOUSANDTH,
                Optional.of(countries[country[i]]),
                division[i] == 0 ? Optional.empty() : Optional.of(divisions[division[i]]),
                geonames[i] == 0 ? Optional.empty() : Optional.of(geonames[i]),
                Math.pow(2, (people[i] & 0xFF) / 8.0) - 1,
                Optional.empty());
    }

    private String name(int i) {
        return written[i].isEmpty() ? capitals(key(mainKey[i])) : written[i];
    }

    private String key(int k) {
        int from = k == 0 ? 0 : keyEnd[k - 1];
        return new String(keys, from, keyEnd[k] - from, StandardCharsets.UTF_8);
    }

    private static String capitals(String key) {
        StringBuilder name = new StringBuilder(key);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }
}
