package org.casus.actor;

/**
 * A country or territory.
 *
 * @param iso3 ISO 3166-1 alpha-3 (XKX for Kosovo)
 * @param name its usual English name
 */
public record Country(String iso3, String name) {}
