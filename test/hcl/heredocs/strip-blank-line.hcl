a = <<EOT
${~ y ~}

${~ x }
EOT
