/**
 * Where: the gazetteer, the places that a story names, and which of several places of one name is meant.
 *
 * <p>{@link org.casus.place.Places} walks the names of a story, the longest first, and asks four lists for each: countries with a
 * point each ({@code countries.tsv}; their names and those of their people are the actor room's), districts, camps, bases, regions and
 * waters that lists of towns lack ({@code regions.tsv}), and populated places with their divisions ({@code gazetteer.bin.gz}, made
 * from GeoNames by {@code tools/gazetteer/make_gazetteer.py}). What stands in the name of a person or a body is no place, unless the
 * body is named after it ({@code words.tsv} says how). One place is chosen for each name of a story: by how well known it is, by the
 * words beside it ("Paris, Texas"; "Anbar province"), and by the story's other places; the weights are in {@code weights.tsv}.
 */
@NullMarked
package org.casus.place;

import org.jspecify.annotations.NullMarked;
