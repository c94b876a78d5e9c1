/// How the API of any vendor is called: paced, with retries, and with troubles told apart.
@NullMarked
package dev.evenhand.connect.vendor;

import org.jspecify.annotations.NullMarked;
