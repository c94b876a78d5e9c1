/// Asking who would get a deal, with everything in the request.
@NullMarked
package dev.evenhand.deals.web.lab;

import org.jspecify.annotations.NullMarked;
