import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync, chmodSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { type Ran, directory, run } from "../cli/run.ts";

/** Holds a finding that nothing beside it may hide. */
const HEALTHY = 'variable "api_token" {\n  type = string\n}\n';
/** What a file outside the boundary holds. */
const OUTSIDE = "Outside-horse-battery-7";

const posix = process.platform !== "win32";

interface Case {
  readonly what: string;
  /** Makes the hostile things in a directory that holds the healthy file; `outside` lies beside the boundary. */
  make(root: string, outside: string): void;
  readonly exit: 0 | 1 | 2;
  /** What a diagnostic, or the reason of something undecided, says. */
  readonly says?: RegExp;
  readonly skip?: boolean;
}

const key = (user: string): string => `resource "aws_iam_access_key" "k" {\n  user = ${user}\n}\n`;
const write = (root: string, name: string, text: string | Uint8Array): void =>
  writeFileSync(join(root, name), text);
const fifo = (path: string): void => assert.equal(spawnSync("mkfifo", [path]).status, 0);

const CASES: readonly Case[] = [
  {
    what: "bytes that are no UTF-8",
    make: (root) => write(root, "a.tf", Buffer.from([0x61, 0x20, 0x3d, 0x20, 0x22, 0xff, 0x22, 0x0a])),
    exit: 2,
    says: /a\.tf:1:6: error: found a byte that is no UTF-8/,
  },
  {
    what: "UTF-16",
    make: (root) => write(root, "a.tf", Buffer.from("\ufefflocals {}\n", "utf16le")),
    exit: 2,
    says: /a\.tf:1:1: error: found UTF-16/,
  },
  {
    what: "NUL bytes",
    make: (root) => write(root, "a.tf", "locals {\n  a = \0\n}\n"),
    exit: 2,
    says: /a\.tf:2:7: error: found character U\+0000/,
  },
  {
    what: "random bytes",
    make: (root) =>
      write(root, "a.tf", Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 251))),
    exit: 2,
    says: /a\.tf:1:1: error/,
  },
  {
    what: "a directory in place of a file",
    make: (root) => mkdirSync(join(root, "a.tf")),
    exit: 2,
    says: /a\.tf: error: expected a file, found a directory/,
  },
  {
    what: "a directory in place of a file of values",
    make: (root) => mkdirSync(join(root, "terraform.tfvars")),
    exit: 2,
    says: /terraform\.tfvars: error: expected a file/,
  },
  {
    what: "a file that may not be read",
    make: (root) => {
      write(root, "a.tf", "locals {}\n");
      chmodSync(join(root, "a.tf"), 0);
    },
    exit: 2,
    says: /a\.tf: error: cannot be read: permission denied/,
    skip: !posix || process.getuid?.() === 0,
  },
  {
    what: "a named pipe",
    make: (root) => fifo(join(root, "a.tf")),
    exit: 2,
    says: /a\.tf: error: expected a file, found a pipe/,
    skip: !posix,
  },
  {
    what: "a named pipe as a file of values",
    make: (root) => fifo(join(root, "terraform.tfvars")),
    exit: 2,
    says: /terraform\.tfvars: error: expected a file/,
    skip: !posix,
  },
  {
    what: "a named pipe that an expression reads",
    make: (root) => {
      fifo(join(root, "pipe"));
      write(root, "a.tf", key('file("pipe")'));
    },
    exit: 1,
    says: /expected a file, found a pipe/,
    skip: !posix,
  },
  {
    what: "a link to an endless device",
    make: (root) => symlinkSync("/dev/zero", join(root, "a.tf")),
    exit: 1,
    says: /a\.tf: warning: .*outside the boundary/,
    skip: !posix,
  },
  {
    what: "an endless device that an expression reads",
    make: (root) => write(root, "a.tf", key('file("/dev/zero")')),
    exit: 1,
    says: /outside the boundary/,
    skip: !posix,
  },
  {
    what: "a file larger than any configuration",
    make: (root) => {
      write(root, "a.tf", "");
      truncateSync(join(root, "a.tf"), 3_000_000_000);
    },
    exit: 2,
    says: /a\.tf: error: larger than 64 MiB/,
  },
  {
    what: "a link to a file outside",
    make: (root, outside) => symlinkSync(join(outside, "secret.tf"), join(root, "a.tf")),
    exit: 1,
    says: /a\.tf: warning: .*outside the boundary/,
    skip: !posix,
  },
  {
    what: "a link to a directory outside",
    make: (root, outside) => symlinkSync(outside, join(root, "sub")),
    exit: 1,
    skip: !posix,
  },
  {
    what: "a link to itself",
    make: (root) => symlinkSync("a.tf", join(root, "a.tf")),
    exit: 2,
    says: /a\.tf: error: cannot be read: too many symbolic links/,
    skip: !posix,
  },
  {
    what: "a link to nothing",
    make: (root) => symlinkSync("nothing.tf", join(root, "a.tf")),
    exit: 2,
    says: /a\.tf: error: cannot be read: no such file/,
    skip: !posix,
  },
  {
    what: "directories that link in a circle",
    make: (root) => symlinkSync("..", join(root, "again")),
    exit: 1,
    skip: !posix,
  },
  {
    what: "files outside that expressions read",
    make: (root, outside) =>
      write(
        root,
        "a.tf",
        ["file", "filebase64", "filemd5", "filesha256", "templatefile"]
          .map(
            (name) =>
              `output "${name}" {\n  value = ${name}("${join(outside, "secret.txt")}"${name === "templatefile" ? ", {}" : ""})\n}\n`,
          )
          .join("") + key(`file("${join(outside, "secret.txt")}")`),
      ),
    exit: 1,
    says: /outside the boundary/,
  },
  {
    what: "a way out and in again",
    make: (root, outside) =>
      write(root, "a.tf", key(`file("\${path.module}/../${outside.split("/").at(-1)}/secret.txt")`)),
    exit: 1,
    says: /outside the boundary/,
  },
  {
    what: "a link outside that an expression reads",
    make: (root, outside) => {
      symlinkSync(join(outside, "secret.txt"), join(root, "link"));
      write(root, "a.tf", key('file("link")'));
    },
    exit: 1,
    says: /outside the boundary/,
    skip: !posix,
  },
  {
    what: "a file of the system",
    make: (root) => write(root, "a.tf", key('file("/etc/passwd")')),
    exit: 1,
    says: /outside the boundary/,
  },
  {
    what: "a module outside",
    make: (root, outside) =>
      write(root, "a.tf", `module "m" {\n  source = "../${outside.split("/").at(-1)}"\n}\n`),
    exit: 1,
    says: /a\.tf:\d+:\d+: warning: module m at \S+ lies outside the boundary/,
  },
  {
    what: "a listing of files outside",
    make: (root) => write(root, "a.tf", key('join(",", fileset("/etc", "**"))')),
    exit: 1,
    says: /outside the boundary/,
  },
  {
    what: "a list of installed modules that names files outside",
    make: (root, outside) => {
      mkdirSync(join(root, ".terraform/modules"), { recursive: true });
      write(
        root,
        ".terraform/modules/modules.json",
        JSON.stringify({
          Modules: [{ Key: "m", Source: "acme/m/aws", Dir: `../${outside.split("/").at(-1)}` }],
        }),
      );
      write(root, "a.tf", 'module "m" {\n  source = "acme/m/aws"\n}\n');
    },
    exit: 1,
    says: /outside the boundary/,
  },
  {
    what: "a list of installed modules that is none",
    make: (root) => {
      mkdirSync(join(root, ".terraform/modules"), { recursive: true });
      write(
        root,
        ".terraform/modules/modules.json",
        `{"Modules": [null, 5, {"Key": {}, "Dir": []}, ${"[".repeat(100_000)}`,
      );
      write(root, "a.tf", 'module "m" {\n  source = "acme/m/aws"\n}\n');
    },
    exit: 1,
    says: /modules\.json/,
  },
  {
    what: "directories 300 deep",
    make: (root) => {
      const deep = join(root, ...Array.from({ length: 300 }, () => "d"));
      mkdirSync(deep, { recursive: true });
      writeFileSync(join(deep, "a.tf"), HEALTHY.replace("api_token", "deep_token"));
    },
    exit: 1,
    says: /var\.deep_token/,
  },
  {
    what: "names that steer a terminal",
    make: (root) => write(root, "\u001b[31m\u202e.tf", "locals {\n  a = = 1\n}\n"),
    exit: 2,
    says: /\\u001b\[31m\\u202e\.tf:2:7: error/,
    skip: !posix,
  },
];

async function scan({ make }: Case): Promise<Ran> {
  const world = directory({
    "outside/secret.txt": OUTSIDE,
    "outside/secret.tf": `locals {\n  x = "${OUTSIDE}"\n  y = = 1\n}\n`,
    "root/healthy.tf": HEALTHY,
  });
  const root = join(world, "root");
  make(root, join(world, "outside"));
  return run(["-f", "compact", "--show-undecided", "--root", "."], { cwd: root });
}

describe("hostile files", function () {
  this.timeout(20_000);
  for (const each of CASES) {
    it(each.what, async function () {
      if (each.skip) this.skip();
      const { exit, stdout, stderr } = await scan(each);
      const output = stdout + stderr;
      if (each.says) assert.match(output, each.says);
      assert.equal(exit, each.exit, output);
      assert.match(stdout, /healthy\.tf:1:1: medium exposure-variable var\.api_token/);
      assert.ok(!output.includes(OUTSIDE) && !output.includes("root:x:0"), "the content of a file outside");
      assert.doesNotMatch(output, /internal error|keylint itself fails|^\s+at /m);
    });
  }

  it("a socket", async function () {
    if (!posix) this.skip();
    const root = directory({ "healthy.tf": HEALTHY });
    const server = createServer().listen(join(root, "a.tf"));
    await new Promise((done) => server.once("listening", done));
    const { exit, stderr } = await run(["-f", "compact"], { cwd: root });
    server.close();
    assert.match(stderr, /a\.tf: error/);
    assert.equal(exit, 2);
  });
});
