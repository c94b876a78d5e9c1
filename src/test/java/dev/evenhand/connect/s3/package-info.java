/// Files in a bucket, against a small store on the loopback.
@NullMarked
package dev.evenhand.connect.s3;

import org.jspecify.annotations.NullMarked;
