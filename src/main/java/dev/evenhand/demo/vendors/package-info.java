/// Vendors' systems as their APIs are documented, on this machine alone, for trying Evenhand out
/// without accounts.
@NullMarked
package dev.evenhand.demo.vendors;

import org.jspecify.annotations.NullMarked;
